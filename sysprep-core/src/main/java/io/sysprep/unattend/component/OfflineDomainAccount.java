package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One domain account of an offline image.
 *
 * <p>Stands at {@code Shell-Setup/OfflineUserAccounts/OfflineDomainAccounts/OfflineDomainAccount}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class OfflineDomainAccount {

  @XmlElement(name = "Group")
  private @Nullable String group;

  @XmlElement(name = "SID")
  private @Nullable String sid;

  /** Makes one without any setting. */
  public OfflineDomainAccount() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Group}: the local groups to join, joined by semicolons. */
  public Optional<String> group() {
    return Optional.ofNullable(group);
  }

  /** Sets {@link #group()}; null removes it. */
  public OfflineDomainAccount group(@Nullable String value) {
    group = value;
    return this;
  }

  /** Returns {@code SID}: the security identifier. */
  public Optional<String> sid() {
    return Optional.ofNullable(sid);
  }

  /** Sets {@link #sid()}; null removes it. */
  public OfflineDomainAccount sid(@Nullable String value) {
    sid = value;
    return this;
  }
}
