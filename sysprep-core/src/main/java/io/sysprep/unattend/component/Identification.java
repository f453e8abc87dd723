package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which domain or workgroup to join.
 *
 * <p>Stands at {@code UnattendedJoin/Identification}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Identification {

  @XmlElement(name = "Credentials")
  private @Nullable Credentials credentials;

  @XmlElement(name = "DebugJoin")
  private @Nullable Boolean debugJoin;

  @XmlElement(name = "DebugJoinOnlyOnThisError")
  private @Nullable String debugJoinOnlyOnThisError;

  @XmlElement(name = "JoinDomain")
  private @Nullable String joinDomain;

  @XmlElement(name = "JoinWorkgroup")
  private @Nullable String joinWorkgroup;

  @XmlElement(name = "MachineObjectOU")
  private @Nullable String machineObjectOu;

  @XmlElement(name = "MachinePassword")
  private @Nullable Secret machinePassword;

  @XmlElement(name = "Provisioning")
  private @Nullable Provisioning provisioning;

  @XmlElement(name = "TimeoutPeriodInMinutes")
  private @Nullable Integer timeoutPeriodInMinutes;

  @XmlElement(name = "UnsecureJoin")
  private @Nullable Boolean unsecureJoin;

  /** Makes one without any setting. */
  public Identification() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Credentials}: the account to use. */
  public Optional<Credentials> credentials() {
    return Optional.ofNullable(credentials);
  }

  /** Sets {@link #credentials()}; null removes it. */
  public Identification credentials(@Nullable Credentials value) {
    credentials = value;
    return this;
  }

  /** Returns {@code DebugJoin}: whether a failed join stops in the debugger. */
  public Optional<Boolean> debugJoin() {
    return Optional.ofNullable(debugJoin);
  }

  /** Sets {@link #debugJoin()}; null removes it. */
  public Identification debugJoin(@Nullable Boolean value) {
    debugJoin = value;
    return this;
  }

  /** Returns {@code DebugJoinOnlyOnThisError}: the error code that stops in the debugger. */
  public Optional<String> debugJoinOnlyOnThisError() {
    return Optional.ofNullable(debugJoinOnlyOnThisError);
  }

  /** Sets {@link #debugJoinOnlyOnThisError()}; null removes it. */
  public Identification debugJoinOnlyOnThisError(@Nullable String value) {
    debugJoinOnlyOnThisError = value;
    return this;
  }

  /** Returns {@code JoinDomain}: the domain to join. */
  public Optional<String> joinDomain() {
    return Optional.ofNullable(joinDomain);
  }

  /** Sets {@link #joinDomain()}; null removes it. */
  public Identification joinDomain(@Nullable String value) {
    joinDomain = value;
    return this;
  }

  /** Returns {@code JoinWorkgroup}: the workgroup to join. */
  public Optional<String> joinWorkgroup() {
    return Optional.ofNullable(joinWorkgroup);
  }

  /** Sets {@link #joinWorkgroup()}; null removes it. */
  public Identification joinWorkgroup(@Nullable String value) {
    joinWorkgroup = value;
    return this;
  }

  /** Returns {@code MachineObjectOU}: the organizational unit of the computer account. */
  public Optional<String> machineObjectOu() {
    return Optional.ofNullable(machineObjectOu);
  }

  /** Sets {@link #machineObjectOu()}; null removes it. */
  public Identification machineObjectOu(@Nullable String value) {
    machineObjectOu = value;
    return this;
  }

  /** Returns {@code MachinePassword}: the password of the computer account. */
  public Optional<Secret> machinePassword() {
    return Optional.ofNullable(machinePassword);
  }

  /** Sets {@link #machinePassword()}; null removes it. */
  public Identification machinePassword(@Nullable Secret value) {
    machinePassword = value;
    return this;
  }

  /** Returns {@code Provisioning}: the data of an offline join. */
  public Optional<Provisioning> provisioning() {
    return Optional.ofNullable(provisioning);
  }

  /** Sets {@link #provisioning()}; null removes it. */
  public Identification provisioning(@Nullable Provisioning value) {
    provisioning = value;
    return this;
  }

  /** Returns {@code TimeoutPeriodInMinutes}: how many minutes the join may take. */
  public Optional<Integer> timeoutPeriodInMinutes() {
    return Optional.ofNullable(timeoutPeriodInMinutes);
  }

  /** Sets {@link #timeoutPeriodInMinutes()}; null removes it. */
  public Identification timeoutPeriodInMinutes(@Nullable Integer value) {
    timeoutPeriodInMinutes = value;
    return this;
  }

  /** Returns {@code UnsecureJoin}: whether the computer joins by the machine password alone. */
  public Optional<Boolean> unsecureJoin() {
    return Optional.ofNullable(unsecureJoin);
  }

  /** Sets {@link #unsecureJoin()}; null removes it. */
  public Identification unsecureJoin(@Nullable Boolean value) {
    unsecureJoin = value;
    return this;
  }
}
