package io.sysprep.licensing;

/** The counters of rearms, in the order in which slmgr.vbs may print them. */
enum RearmCounter {
  /** {@code SoftwareLicensingService.RemainingWindowsReArmCount}. */
  WINDOWS,
  /** {@code SoftwareLicensingProduct.RemainingAppReArmCount}. */
  APP,
  /** {@code SoftwareLicensingProduct.RemainingSkuReArmCount}. */
  SKU
}
