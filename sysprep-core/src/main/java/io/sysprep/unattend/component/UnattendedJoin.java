package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-UnattendedJoin}: joining a domain or a workgroup.
 *
 * <p>Configuration passes: offlineServicing, specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-UnattendedJoin")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class UnattendedJoin {

  @XmlElement(name = "Identification")
  private @Nullable Identification identification;

  @XmlElement(name = "OfflineIdentification")
  private @Nullable OfflineIdentification offlineIdentification;

  /** Makes one without any setting. */
  public UnattendedJoin() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Identification}: which domain or workgroup to join. */
  public Optional<Identification> identification() {
    return Optional.ofNullable(identification);
  }

  /** Sets {@link #identification()}; null removes it. */
  public UnattendedJoin identification(@Nullable Identification value) {
    identification = value;
    return this;
  }

  /** Returns {@code OfflineIdentification}: which domain an offline image joins. */
  public Optional<OfflineIdentification> offlineIdentification() {
    return Optional.ofNullable(offlineIdentification);
  }

  /** Sets {@link #offlineIdentification()}; null removes it. */
  public UnattendedJoin offlineIdentification(@Nullable OfflineIdentification value) {
    offlineIdentification = value;
    return this;
  }
}
