package io.sysprep.testkit.state;

import java.time.Instant;
import java.util.Optional;

/**
 * The licence of a new installation that is activated with a retail key, and that of an evaluation.
 *
 * <p>Identifiers and keys are made up; their forms are those of real output.
 */
public final class FreshLicense {

  private static final int WITH_SKU_REARMS = 9600;
  private static final String ACTIVATION = "4de7cb65-cdf1-4de9-8ae8-";
  private static final long TWELVE_DIGITS = 1_000_000_000_000L;
  private static final String INSTALLATION =
      "012345678901234567890123456789012345678901234567890123456789012";

  private FreshLicense() {}

  static Licensing of(Product product) {
    Licensing licensing =
        new Licensing(
            product.files().toString(), product.build() >= WITH_SKU_REARMS, product.rearms());
    licensing.add(retail(product));
    return licensing;
  }

  private static License retail(Product product) {
    return new License(
        "Windows(R), " + product.edition() + " edition",
        "Windows(R) Operating System, RETAIL channel",
        activationId(product.build()),
        License.WINDOWS,
        extendedPid(product),
        "Retail",
        INSTALLATION,
        Optional.of("3V66T"),
        1,
        0,
        0,
        Optional.empty(),
        product.rearms(),
        false);
  }

  /**
   * Makes the licence of an evaluation edition.
   *
   * @param product the product
   * @param minutes how long it runs on
   * @param end when it ends
   * @param rearms how often it may be rearmed
   * @return the licence
   */
  public static License evaluation(Product product, long minutes, Instant end, long rearms) {
    return new License(
        "Windows(R), " + product.edition() + "Eval edition",
        "Windows(R) Operating System, TIMEBASED_EVAL channel",
        activationId(product.build() + 1),
        License.WINDOWS,
        extendedPid(product),
        "Retail:TB:Eval",
        INSTALLATION,
        Optional.of("37CYR"),
        1,
        0,
        minutes,
        Optional.of(end),
        rearms,
        false);
  }

  private static String activationId(int number) {
    return ACTIVATION + Long.toString(TWELVE_DIGITS + number).substring(1);
  }

  private static String extendedPid(Product product) {
    return "03612-03308-000-000000-00-1033-" + product.build() + ".0000-0012026";
  }
}
