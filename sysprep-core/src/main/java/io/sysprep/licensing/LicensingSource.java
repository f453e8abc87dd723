package io.sysprep.licensing;

/**
 * Where licensing facts come from, the most reliable first.
 *
 * <p>A result that rests on several names the least reliable of them.
 */
public enum LicensingSource {
  /** Rows of the WMI classes of the software licensing service: no language is involved. */
  WMI("WMI"),
  /** Text of slmgr.vbs, read with the labels of the machine's own {@code slmgr.ini}. */
  MACHINE_LABELS("slmgr.vbs, by the labels of this machine"),
  /** Text of slmgr.vbs, read with the labels that ship with this library. */
  KNOWN_LABELS("slmgr.vbs, by labels that are known"),
  /** Text of slmgr.vbs in an unknown language: order of lines and shapes of values alone. */
  STRUCTURE("slmgr.vbs in an unknown language, by the shape of its lines");

  private final String text;

  LicensingSource(String text) {
    this.text = text;
  }

  /** {@return what reports for people call it} */
  public String text() {
    return text;
  }
}
