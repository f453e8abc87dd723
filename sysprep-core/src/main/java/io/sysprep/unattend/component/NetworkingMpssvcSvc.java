package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Networking-MPSSVC-Svc}: the firewall.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Networking-MPSSVC-Svc")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class NetworkingMpssvcSvc {

  @XmlElement(name = "DisableStatefulFTP")
  private @Nullable Boolean disableStatefulFtp;

  @XmlElement(name = "DisableStatefulPPTP")
  private @Nullable Boolean disableStatefulPptp;

  @XmlElement(name = "DomainProfile_DisableNotifications")
  private @Nullable Boolean domainProfileDisableNotifications;

  @XmlElement(name = "DomainProfile_EnableFirewall")
  private @Nullable Boolean domainProfileEnableFirewall;

  @XmlElement(name = "DomainProfile_LogDroppedPackets")
  private @Nullable Boolean domainProfileLogDroppedPackets;

  @XmlElement(name = "DomainProfile_LogFile")
  private @Nullable String domainProfileLogFile;

  @XmlElement(name = "DomainProfile_LogFileSize")
  private @Nullable Integer domainProfileLogFileSize;

  @XmlElement(name = "DomainProfile_LogSuccessfulConnections")
  private @Nullable Boolean domainProfileLogSuccessfulConnections;

  @XmlElementWrapper(name = "FirewallGroups")
  @XmlElement(name = "FirewallGroup")
  private List<FirewallGroup> firewallGroups = new ArrayList<>();

  @XmlElement(name = "PrivateProfile_DisableNotifications")
  private @Nullable Boolean privateProfileDisableNotifications;

  @XmlElement(name = "PrivateProfile_EnableFirewall")
  private @Nullable Boolean privateProfileEnableFirewall;

  @XmlElement(name = "PrivateProfile_LogDroppedPackets")
  private @Nullable Boolean privateProfileLogDroppedPackets;

  @XmlElement(name = "PrivateProfile_LogFile")
  private @Nullable String privateProfileLogFile;

  @XmlElement(name = "PrivateProfile_LogFileSize")
  private @Nullable Integer privateProfileLogFileSize;

  @XmlElement(name = "PrivateProfile_LogSuccessfulConnections")
  private @Nullable Boolean privateProfileLogSuccessfulConnections;

  @XmlElement(name = "PublicProfile_DisableNotifications")
  private @Nullable Boolean publicProfileDisableNotifications;

  @XmlElement(name = "PublicProfile_EnableFirewall")
  private @Nullable Boolean publicProfileEnableFirewall;

  @XmlElement(name = "PublicProfile_LogDroppedPackets")
  private @Nullable Boolean publicProfileLogDroppedPackets;

  @XmlElement(name = "PublicProfile_LogFile")
  private @Nullable String publicProfileLogFile;

  @XmlElement(name = "PublicProfile_LogFileSize")
  private @Nullable Integer publicProfileLogFileSize;

  @XmlElement(name = "PublicProfile_LogSuccessfulConnections")
  private @Nullable Boolean publicProfileLogSuccessfulConnections;

  /** Makes one without any setting. */
  public NetworkingMpssvcSvc() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DisableStatefulFTP}: whether FTP is not followed. */
  public Optional<Boolean> disableStatefulFtp() {
    return Optional.ofNullable(disableStatefulFtp);
  }

  /** Sets {@link #disableStatefulFtp()}; null removes it. */
  public NetworkingMpssvcSvc disableStatefulFtp(@Nullable Boolean value) {
    disableStatefulFtp = value;
    return this;
  }

  /** Returns {@code DisableStatefulPPTP}: whether PPTP is not followed. */
  public Optional<Boolean> disableStatefulPptp() {
    return Optional.ofNullable(disableStatefulPptp);
  }

  /** Sets {@link #disableStatefulPptp()}; null removes it. */
  public NetworkingMpssvcSvc disableStatefulPptp(@Nullable Boolean value) {
    disableStatefulPptp = value;
    return this;
  }

  /**
   * Returns {@code DomainProfile_DisableNotifications}: whether blocked programs go unannounced on
   * a domain network.
   */
  public Optional<Boolean> domainProfileDisableNotifications() {
    return Optional.ofNullable(domainProfileDisableNotifications);
  }

  /** Sets {@link #domainProfileDisableNotifications()}; null removes it. */
  public NetworkingMpssvcSvc domainProfileDisableNotifications(@Nullable Boolean value) {
    domainProfileDisableNotifications = value;
    return this;
  }

  /**
   * Returns {@code DomainProfile_EnableFirewall}: whether the firewall is on in a domain network.
   */
  public Optional<Boolean> domainProfileEnableFirewall() {
    return Optional.ofNullable(domainProfileEnableFirewall);
  }

  /** Sets {@link #domainProfileEnableFirewall()}; null removes it. */
  public NetworkingMpssvcSvc domainProfileEnableFirewall(@Nullable Boolean value) {
    domainProfileEnableFirewall = value;
    return this;
  }

  /**
   * Returns {@code DomainProfile_LogDroppedPackets}: whether dropped packets are logged on a domain
   * network.
   */
  public Optional<Boolean> domainProfileLogDroppedPackets() {
    return Optional.ofNullable(domainProfileLogDroppedPackets);
  }

  /** Sets {@link #domainProfileLogDroppedPackets()}; null removes it. */
  public NetworkingMpssvcSvc domainProfileLogDroppedPackets(@Nullable Boolean value) {
    domainProfileLogDroppedPackets = value;
    return this;
  }

  /** Returns {@code DomainProfile_LogFile}: the log file for a domain network. */
  public Optional<String> domainProfileLogFile() {
    return Optional.ofNullable(domainProfileLogFile);
  }

  /** Sets {@link #domainProfileLogFile()}; null removes it. */
  public NetworkingMpssvcSvc domainProfileLogFile(@Nullable String value) {
    domainProfileLogFile = value;
    return this;
  }

  /** Returns {@code DomainProfile_LogFileSize}: the size of the log file for a domain network. */
  public Optional<Integer> domainProfileLogFileSize() {
    return Optional.ofNullable(domainProfileLogFileSize);
  }

  /** Sets {@link #domainProfileLogFileSize()}; null removes it. */
  public NetworkingMpssvcSvc domainProfileLogFileSize(@Nullable Integer value) {
    domainProfileLogFileSize = value;
    return this;
  }

  /**
   * Returns {@code DomainProfile_LogSuccessfulConnections}: whether connections are logged on a
   * domain network.
   */
  public Optional<Boolean> domainProfileLogSuccessfulConnections() {
    return Optional.ofNullable(domainProfileLogSuccessfulConnections);
  }

  /** Sets {@link #domainProfileLogSuccessfulConnections()}; null removes it. */
  public NetworkingMpssvcSvc domainProfileLogSuccessfulConnections(@Nullable Boolean value) {
    domainProfileLogSuccessfulConnections = value;
    return this;
  }

  /**
   * Returns {@code FirewallGroups/FirewallGroup}: the groups of firewall rules to switch; the list
   * is live.
   */
  public List<FirewallGroup> firewallGroups() {
    return firewallGroups;
  }

  /**
   * Returns {@code PrivateProfile_DisableNotifications}: whether blocked programs go unannounced on
   * a private network.
   */
  public Optional<Boolean> privateProfileDisableNotifications() {
    return Optional.ofNullable(privateProfileDisableNotifications);
  }

  /** Sets {@link #privateProfileDisableNotifications()}; null removes it. */
  public NetworkingMpssvcSvc privateProfileDisableNotifications(@Nullable Boolean value) {
    privateProfileDisableNotifications = value;
    return this;
  }

  /**
   * Returns {@code PrivateProfile_EnableFirewall}: whether the firewall is on in a private network.
   */
  public Optional<Boolean> privateProfileEnableFirewall() {
    return Optional.ofNullable(privateProfileEnableFirewall);
  }

  /** Sets {@link #privateProfileEnableFirewall()}; null removes it. */
  public NetworkingMpssvcSvc privateProfileEnableFirewall(@Nullable Boolean value) {
    privateProfileEnableFirewall = value;
    return this;
  }

  /**
   * Returns {@code PrivateProfile_LogDroppedPackets}: whether dropped packets are logged on a
   * private network.
   */
  public Optional<Boolean> privateProfileLogDroppedPackets() {
    return Optional.ofNullable(privateProfileLogDroppedPackets);
  }

  /** Sets {@link #privateProfileLogDroppedPackets()}; null removes it. */
  public NetworkingMpssvcSvc privateProfileLogDroppedPackets(@Nullable Boolean value) {
    privateProfileLogDroppedPackets = value;
    return this;
  }

  /** Returns {@code PrivateProfile_LogFile}: the log file for a private network. */
  public Optional<String> privateProfileLogFile() {
    return Optional.ofNullable(privateProfileLogFile);
  }

  /** Sets {@link #privateProfileLogFile()}; null removes it. */
  public NetworkingMpssvcSvc privateProfileLogFile(@Nullable String value) {
    privateProfileLogFile = value;
    return this;
  }

  /** Returns {@code PrivateProfile_LogFileSize}: the size of the log file for a private network. */
  public Optional<Integer> privateProfileLogFileSize() {
    return Optional.ofNullable(privateProfileLogFileSize);
  }

  /** Sets {@link #privateProfileLogFileSize()}; null removes it. */
  public NetworkingMpssvcSvc privateProfileLogFileSize(@Nullable Integer value) {
    privateProfileLogFileSize = value;
    return this;
  }

  /**
   * Returns {@code PrivateProfile_LogSuccessfulConnections}: whether connections are logged on a
   * private network.
   */
  public Optional<Boolean> privateProfileLogSuccessfulConnections() {
    return Optional.ofNullable(privateProfileLogSuccessfulConnections);
  }

  /** Sets {@link #privateProfileLogSuccessfulConnections()}; null removes it. */
  public NetworkingMpssvcSvc privateProfileLogSuccessfulConnections(@Nullable Boolean value) {
    privateProfileLogSuccessfulConnections = value;
    return this;
  }

  /**
   * Returns {@code PublicProfile_DisableNotifications}: whether blocked programs go unannounced on
   * a public network.
   */
  public Optional<Boolean> publicProfileDisableNotifications() {
    return Optional.ofNullable(publicProfileDisableNotifications);
  }

  /** Sets {@link #publicProfileDisableNotifications()}; null removes it. */
  public NetworkingMpssvcSvc publicProfileDisableNotifications(@Nullable Boolean value) {
    publicProfileDisableNotifications = value;
    return this;
  }

  /**
   * Returns {@code PublicProfile_EnableFirewall}: whether the firewall is on in a public network.
   */
  public Optional<Boolean> publicProfileEnableFirewall() {
    return Optional.ofNullable(publicProfileEnableFirewall);
  }

  /** Sets {@link #publicProfileEnableFirewall()}; null removes it. */
  public NetworkingMpssvcSvc publicProfileEnableFirewall(@Nullable Boolean value) {
    publicProfileEnableFirewall = value;
    return this;
  }

  /**
   * Returns {@code PublicProfile_LogDroppedPackets}: whether dropped packets are logged on a public
   * network.
   */
  public Optional<Boolean> publicProfileLogDroppedPackets() {
    return Optional.ofNullable(publicProfileLogDroppedPackets);
  }

  /** Sets {@link #publicProfileLogDroppedPackets()}; null removes it. */
  public NetworkingMpssvcSvc publicProfileLogDroppedPackets(@Nullable Boolean value) {
    publicProfileLogDroppedPackets = value;
    return this;
  }

  /** Returns {@code PublicProfile_LogFile}: the log file for a public network. */
  public Optional<String> publicProfileLogFile() {
    return Optional.ofNullable(publicProfileLogFile);
  }

  /** Sets {@link #publicProfileLogFile()}; null removes it. */
  public NetworkingMpssvcSvc publicProfileLogFile(@Nullable String value) {
    publicProfileLogFile = value;
    return this;
  }

  /** Returns {@code PublicProfile_LogFileSize}: the size of the log file for a public network. */
  public Optional<Integer> publicProfileLogFileSize() {
    return Optional.ofNullable(publicProfileLogFileSize);
  }

  /** Sets {@link #publicProfileLogFileSize()}; null removes it. */
  public NetworkingMpssvcSvc publicProfileLogFileSize(@Nullable Integer value) {
    publicProfileLogFileSize = value;
    return this;
  }

  /**
   * Returns {@code PublicProfile_LogSuccessfulConnections}: whether connections are logged on a
   * public network.
   */
  public Optional<Boolean> publicProfileLogSuccessfulConnections() {
    return Optional.ofNullable(publicProfileLogSuccessfulConnections);
  }

  /** Sets {@link #publicProfileLogSuccessfulConnections()}; null removes it. */
  public NetworkingMpssvcSvc publicProfileLogSuccessfulConnections(@Nullable Boolean value) {
    publicProfileLogSuccessfulConnections = value;
    return this;
  }
}
