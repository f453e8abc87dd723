package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scheduled scan.
 *
 * <p>Stands at {@code Security-Malware-Windows-Defender/Scan}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DefenderScan {

  @XmlElement(name = "ScanParameters")
  private @Nullable Integer scanParameters;

  @XmlElement(name = "ScheduleDay")
  private @Nullable Integer scheduleDay;

  @XmlElement(name = "ScheduleTime")
  private @Nullable Integer scheduleTime;

  /** Makes one without any setting. */
  public DefenderScan() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code ScanParameters}: quick or full, 1 or 2. */
  public Optional<Integer> scanParameters() {
    return Optional.ofNullable(scanParameters);
  }

  /** Sets {@link #scanParameters()}; null removes it. */
  public DefenderScan scanParameters(@Nullable Integer value) {
    scanParameters = value;
    return this;
  }

  /** Returns {@code ScheduleDay}: the day, 0 for every day to 8 for never. */
  public Optional<Integer> scheduleDay() {
    return Optional.ofNullable(scheduleDay);
  }

  /** Sets {@link #scheduleDay()}; null removes it. */
  public DefenderScan scheduleDay(@Nullable Integer value) {
    scheduleDay = value;
    return this;
  }

  /** Returns {@code ScheduleTime}: the minutes after midnight. */
  public Optional<Integer> scheduleTime() {
    return Optional.ofNullable(scheduleTime);
  }

  /** Sets {@link #scheduleTime()}; null removes it. */
  public DefenderScan scheduleTime(@Nullable Integer value) {
    scheduleTime = value;
    return this;
  }
}
