package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-Deployment}: commands while Windows is specialized, and
 * audit mode.
 *
 * <p>Configuration passes: generalize, specialize, auditSystem, auditUser, oobeSystem. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-Deployment")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class Deployment {

  @XmlElement(name = "AuditComputerName")
  private @Nullable AuditComputerName auditComputerName;

  @XmlElement(name = "DeviceForm")
  private @Nullable String deviceForm;

  @XmlElement(name = "DuplicatorDescription")
  private @Nullable String duplicatorDescription;

  @XmlElement(name = "ExtendOSPartition")
  private @Nullable ExtendOsPartition extendOsPartition;

  @XmlElement(name = "Generalize")
  private @Nullable Seal generalize;

  @XmlElement(name = "Reseal")
  private @Nullable Seal reseal;

  @XmlElementWrapper(name = "RunAsynchronous")
  @XmlElement(name = "RunAsynchronousCommand")
  private List<SetupCommand> runAsynchronous = new ArrayList<>();

  @XmlElementWrapper(name = "RunSynchronous")
  @XmlElement(name = "RunSynchronousCommand")
  private List<RunSynchronousCommand> runSynchronous = new ArrayList<>();

  /** Makes one without any setting. */
  public Deployment() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AuditComputerName}: the computer name in audit mode. */
  public Optional<AuditComputerName> auditComputerName() {
    return Optional.ofNullable(auditComputerName);
  }

  /** Sets {@link #auditComputerName()}; null removes it. */
  public Deployment auditComputerName(@Nullable AuditComputerName value) {
    auditComputerName = value;
    return this;
  }

  /** Returns {@code DeviceForm}: the form of the device. */
  public Optional<String> deviceForm() {
    return Optional.ofNullable(deviceForm);
  }

  /** Sets {@link #deviceForm()}; null removes it. */
  public Deployment deviceForm(@Nullable String value) {
    deviceForm = value;
    return this;
  }

  /** Returns {@code DuplicatorDescription}: who made the image. */
  public Optional<String> duplicatorDescription() {
    return Optional.ofNullable(duplicatorDescription);
  }

  /** Sets {@link #duplicatorDescription()}; null removes it. */
  public Deployment duplicatorDescription(@Nullable String value) {
    duplicatorDescription = value;
    return this;
  }

  /** Returns {@code ExtendOSPartition}: whether the Windows partition grows. */
  public Optional<ExtendOsPartition> extendOsPartition() {
    return Optional.ofNullable(extendOsPartition);
  }

  /** Sets {@link #extendOsPartition()}; null removes it. */
  public Deployment extendOsPartition(@Nullable ExtendOsPartition value) {
    extendOsPartition = value;
    return this;
  }

  /** Returns {@code Generalize}: whether the image is generalized. */
  public Optional<Seal> generalize() {
    return Optional.ofNullable(generalize);
  }

  /** Sets {@link #generalize()}; null removes it. */
  public Deployment generalize(@Nullable Seal value) {
    generalize = value;
    return this;
  }

  /** Returns {@code Reseal}: whether the image is sealed. */
  public Optional<Seal> reseal() {
    return Optional.ofNullable(reseal);
  }

  /** Sets {@link #reseal()}; null removes it. */
  public Deployment reseal(@Nullable Seal value) {
    reseal = value;
    return this;
  }

  /**
   * Returns {@code RunAsynchronous/RunAsynchronousCommand}: the commands to start together; the
   * list is live.
   */
  public List<SetupCommand> runAsynchronous() {
    return runAsynchronous;
  }

  /**
   * Returns {@code RunSynchronous/RunSynchronousCommand}: the commands to run one after the other;
   * the list is live.
   */
  public List<RunSynchronousCommand> runSynchronous() {
    return runSynchronous;
  }
}
