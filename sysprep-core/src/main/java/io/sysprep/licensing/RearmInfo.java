package io.sysprep.licensing;

import java.util.OptionalInt;

/**
 * How often the licensing state may still be reset ("rearmed").
 *
 * <p>{@code sysprep /generalize} rearms once and fails with {@code 0xC004D307} when nothing is
 * left. What a Windows version does not report, or what could not be told for certain, is empty;
 * empty never means zero.
 *
 * @param windows the count of the Windows installation, the one Sysprep uses up; scripts up to
 *     Windows 8 print it for every product, Office included
 * @param sku the count of one product's edition; from Windows 8.1 on
 * @param app the count of an application other than Windows, such as Office; from Windows 8.1 on
 * @see <a
 *     href="https://learn.microsoft.com/en-us/windows-server/get-started/activation-slmgr-vbs-options">slmgr.vbs
 *     options</a>
 */
public record RearmInfo(OptionalInt windows, OptionalInt sku, OptionalInt app) {

  /** No count is known. */
  public static final RearmInfo NONE =
      new RearmInfo(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
