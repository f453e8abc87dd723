package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-ServerManager-SvrMgrNc}: the server manager.
 *
 * <p>Configuration passes: generalize, specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-servermanager-svrmgrnc">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-ServerManager-SvrMgrNc")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class ServerManagerSvrMgrNc {

  @XmlElement(name = "DoNotOpenServerManagerAtLogon")
  private @Nullable Boolean doNotOpenServerManagerAtLogon;

  /** Makes one without any setting. */
  public ServerManagerSvrMgrNc() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DoNotOpenServerManagerAtLogon}: whether the server manager stays closed. */
  public Optional<Boolean> doNotOpenServerManagerAtLogon() {
    return Optional.ofNullable(doNotOpenServerManagerAtLogon);
  }

  /** Sets {@link #doNotOpenServerManagerAtLogon()}; null removes it. */
  public ServerManagerSvrMgrNc doNotOpenServerManagerAtLogon(@Nullable Boolean value) {
    doNotOpenServerManagerAtLogon = value;
    return this;
  }
}
