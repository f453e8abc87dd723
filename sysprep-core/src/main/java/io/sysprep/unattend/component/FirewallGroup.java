package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One group of firewall rules.
 *
 * <p>Stands at {@code Networking-MPSSVC-Svc/FirewallGroups/FirewallGroup}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class FirewallGroup {

  @XmlAttribute(name = "keyValue", namespace = Namespaces.WCM)
  private @Nullable String key;

  @XmlElement(name = "Active")
  private @Nullable Boolean active;

  @XmlElement(name = "Group")
  private @Nullable String group;

  @XmlElement(name = "Profile")
  private @Nullable FirewallProfile profile;

  /** Makes one without any setting. */
  public FirewallGroup() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code wcm:keyValue}: what tells this item of the list from the others. */
  public Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /** Sets {@link #key()}; null removes it. */
  public FirewallGroup key(@Nullable String value) {
    key = value;
    return this;
  }

  /** Returns {@code Active}: whether the partition is marked active. */
  public Optional<Boolean> active() {
    return Optional.ofNullable(active);
  }

  /** Sets {@link #active()}; null removes it. */
  public FirewallGroup active(@Nullable Boolean value) {
    active = value;
    return this;
  }

  /** Returns {@code Group}: the local groups to join, joined by semicolons. */
  public Optional<String> group() {
    return Optional.ofNullable(group);
  }

  /** Sets {@link #group()}; null removes it. */
  public FirewallGroup group(@Nullable String value) {
    group = value;
    return this;
  }

  /** Returns {@code Profile}: the network profile. */
  public Optional<FirewallProfile> profile() {
    return Optional.ofNullable(profile);
  }

  /** Sets {@link #profile()}; null removes it. */
  public FirewallGroup profile(@Nullable FirewallProfile value) {
    profile = value;
    return this;
  }
}
