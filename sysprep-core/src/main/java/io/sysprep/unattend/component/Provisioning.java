package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of an offline join.
 *
 * <p>Stands at {@code UnattendedJoin/Identification/Provisioning} and {@code
 * UnattendedJoin/OfflineIdentification/Provisioning}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Provisioning {

  @XmlElement(name = "AccountData")
  private @Nullable Secret accountData;

  /** Makes one without any setting. */
  public Provisioning() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AccountData}: the data that djoin made. */
  public Optional<Secret> accountData() {
    return Optional.ofNullable(accountData);
  }

  /** Sets {@link #accountData()}; null removes it. */
  public Provisioning accountData(@Nullable Secret value) {
    accountData = value;
    return this;
  }
}
