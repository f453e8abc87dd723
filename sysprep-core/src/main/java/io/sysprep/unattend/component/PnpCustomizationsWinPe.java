package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The component {@code Microsoft-Windows-PnpCustomizationsWinPE}: drivers for Windows PE.
 *
 * <p>Configuration passes: windowsPE. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-PnpCustomizationsWinPE")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class PnpCustomizationsWinPe {

  @XmlElementWrapper(name = "DriverPaths")
  @XmlElement(name = "PathAndCredentials")
  private List<PathAndCredentials> driverPaths = new ArrayList<>();

  /** Makes one without any setting. */
  public PnpCustomizationsWinPe() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DriverPaths/PathAndCredentials}: the folders of drivers; the list is live. */
  public List<PathAndCredentials> driverPaths() {
    return driverPaths;
  }
}
