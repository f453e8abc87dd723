package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The component {@code Microsoft-Windows-PnpCustomizationsNonWinPE}: drivers for Windows itself.
 *
 * <p>Configuration passes: offlineServicing, auditSystem. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-PnpCustomizationsNonWinPE")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class PnpCustomizationsNonWinPe {

  @XmlElementWrapper(name = "DriverPaths")
  @XmlElement(name = "PathAndCredentials")
  private List<PathAndCredentials> driverPaths = new ArrayList<>();

  /** Makes one without any setting. */
  public PnpCustomizationsNonWinPe() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DriverPaths/PathAndCredentials}: the folders of drivers; the list is live. */
  public List<PathAndCredentials> driverPaths() {
    return driverPaths;
  }
}
