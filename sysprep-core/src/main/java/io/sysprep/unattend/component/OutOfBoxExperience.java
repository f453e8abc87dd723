package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-OutOfBoxExperience}: the initial tasks of old servers.
 *
 * <p>Configuration passes: generalize, specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-outofboxexperience">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-OutOfBoxExperience")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class OutOfBoxExperience {

  @XmlElement(name = "DoNotOpenInitialConfigurationTasksAtLogon")
  private @Nullable Boolean doNotOpenInitialConfigurationTasksAtLogon;

  @XmlElement(name = "OemExtensionXmlFilePath")
  private @Nullable String oemExtensionXmlFilePath;

  /** Makes one without any setting. */
  public OutOfBoxExperience() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Returns {@code DoNotOpenInitialConfigurationTasksAtLogon}: whether the initial tasks window
   * stays closed.
   */
  public Optional<Boolean> doNotOpenInitialConfigurationTasksAtLogon() {
    return Optional.ofNullable(doNotOpenInitialConfigurationTasksAtLogon);
  }

  /** Sets {@link #doNotOpenInitialConfigurationTasksAtLogon()}; null removes it. */
  public OutOfBoxExperience doNotOpenInitialConfigurationTasksAtLogon(@Nullable Boolean value) {
    doNotOpenInitialConfigurationTasksAtLogon = value;
    return this;
  }

  /** Returns {@code OemExtensionXmlFilePath}: the file of tasks of the manufacturer. */
  public Optional<String> oemExtensionXmlFilePath() {
    return Optional.ofNullable(oemExtensionXmlFilePath);
  }

  /** Sets {@link #oemExtensionXmlFilePath()}; null removes it. */
  public OutOfBoxExperience oemExtensionXmlFilePath(@Nullable String value) {
    oemExtensionXmlFilePath = value;
    return this;
  }
}
