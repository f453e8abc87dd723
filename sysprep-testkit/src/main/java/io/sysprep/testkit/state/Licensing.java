package io.sysprep.testkit.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The licences, and how often the machine may still be rearmed. */
public final class Licensing {

  /** An account of rearms that Windows does not keep or does not tell, as WMI shows it. */
  public static final long NOT_TOLD = 0xFFFF_FFFFL;

  private final List<License> licenses = new ArrayList<>();
  private final String version;
  private final boolean tellsSkuRearms;
  private long windowsRearms;
  private boolean rearmPending;

  Licensing(String version, boolean tellsSkuRearms, long windowsRearms) {
    this.version = version;
    this.tellsSkuRearms = tellsSkuRearms;
    this.windowsRearms = windowsRearms;
  }

  Licensing copy() {
    Licensing copy = new Licensing(version, tellsSkuRearms, windowsRearms);
    copy.licenses.addAll(licenses);
    copy.rearmPending = rearmPending;
    return copy;
  }

  /** {@return the version of the licensing service} */
  public String version() {
    return version;
  }

  /** {@return whether this Windows tells the rearms of each licence, as 8.1 and later do} */
  public boolean tellsSkuRearms() {
    return tellsSkuRearms;
  }

  /** {@return how many rearms are left} */
  public long windowsRearms() {
    return windowsRearms;
  }

  /** {@return whether a rearm has been done and the restart after it has not} */
  public boolean isRearmPending() {
    return rearmPending;
  }

  /** {@return all licences, the one of Windows first} */
  public List<License> licenses() {
    return List.copyOf(licenses);
  }

  /** {@return the licence of Windows that is in use; empty when it has no product key} */
  public Optional<License> windows() {
    return licenses.stream().filter(License::isWindows).findFirst();
  }

  /**
   * Adds a licence.
   *
   * @param license the licence
   */
  public void add(License license) {
    licenses.add(license);
  }

  /**
   * Puts another licence in the place of that of Windows.
   *
   * @param change what to change
   */
  public void changeWindows(UnaryOperator<License> change) {
    licenses.replaceAll(license -> license.isWindows() ? change.apply(license) : license);
  }

  /**
   * Sets how many rearms are left.
   *
   * @param count how many
   */
  public void setWindowsRearms(long count) {
    windowsRearms = count;
    changeWindows(license -> license.withSkuRearms(count));
  }

  /** Uses one rearm up; from now until the restart the licences cannot be read. */
  public void rearm() {
    setWindowsRearms(windowsRearms - 1);
    rearmPending = true;
  }

  /** Ends what a rearm has begun, as a restart does. */
  public void boot() {
    rearmPending = false;
  }
}
