package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-LUA-Settings}: user account control.
 *
 * <p>Configuration passes: offlineServicing. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-lua-settings">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-LUA-Settings")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class LuaSettings {

  @XmlElement(name = "EnableLUA")
  private @Nullable Boolean enableLua;

  /** Makes one without any setting. */
  public LuaSettings() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code EnableLUA}: whether administrators are asked before elevation. */
  public Optional<Boolean> enableLua() {
    return Optional.ofNullable(enableLua);
  }

  /** Sets {@link #enableLua()}; null removes it. */
  public LuaSettings enableLua(@Nullable Boolean value) {
    enableLua = value;
    return this;
  }
}
