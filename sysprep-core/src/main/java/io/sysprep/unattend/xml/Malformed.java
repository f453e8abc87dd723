package io.sysprep.unattend.xml;

/** Ends a scan: what is wrong, and at which offset of the text. */
final class Malformed extends Exception {

  private static final long serialVersionUID = 1L;

  final Malformation kind;
  final int offset;

  /**
   * Makes an ending without a stack trace, for it is a jump and never shown.
   *
   * @param detail the names involved, never a value
   */
  Malformed(Malformation kind, int offset, String detail) {
    super(detail, null, false, false);
    this.kind = kind;
    this.offset = offset;
  }

  String detail() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
