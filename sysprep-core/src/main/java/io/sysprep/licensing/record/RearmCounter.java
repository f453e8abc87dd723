package io.sysprep.licensing.record;

/** The counters of rearms, in the order in which slmgr.vbs may print them. */
public enum RearmCounter {
  /** {@code SoftwareLicensingService.RemainingWindowsReArmCount}. */
  WINDOWS,
  /** {@code SoftwareLicensingProduct.RemainingAppReArmCount}. */
  APP,
  /** {@code SoftwareLicensingProduct.RemainingSkuReArmCount}. */
  SKU
}
