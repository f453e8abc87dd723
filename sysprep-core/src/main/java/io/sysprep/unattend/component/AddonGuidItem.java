package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One add-on, by its GUID.
 *
 * <p>Stands at {@code IE-InternetExplorer/InstalledBHOList/AddonGuidItem}, {@code
 * IE-InternetExplorer/InstalledBrowserExtensions/AddonGuidItem}, {@code
 * IE-InternetExplorer/InstalledToolbarsList/AddonGuidItem} and {@code
 * IE-InternetExplorer/PreapprovedAddons/AddonGuidItem}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class AddonGuidItem {

  @XmlElement(name = "AddonGuid")
  private @Nullable String addonGuid;

  /** Makes one without any setting. */
  public AddonGuidItem() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AddonGuid}: the GUID of the add-on. */
  public Optional<String> addonGuid() {
    return Optional.ofNullable(addonGuid);
  }

  /** Sets {@link #addonGuid()}; null removes it. */
  public AddonGuidItem addonGuid(@Nullable String value) {
    addonGuid = value;
    return this;
  }
}
