package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The compatibility report.
 *
 * <p>Stands at {@code Setup/ComplianceCheck}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ComplianceCheck {

  @XmlElement(name = "DisplayReport")
  private @Nullable DisplayReport displayReport;

  /** Makes one without any setting. */
  public ComplianceCheck() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DisplayReport}: when the report is shown. */
  public Optional<DisplayReport> displayReport() {
    return Optional.ofNullable(displayReport);
  }

  /** Sets {@link #displayReport()}; null removes it. */
  public ComplianceCheck displayReport(@Nullable DisplayReport value) {
    displayReport = value;
    return this;
  }
}
