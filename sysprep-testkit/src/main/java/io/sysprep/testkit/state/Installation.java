package io.sysprep.testkit.state;

import io.sysprep.machine.DomainRole;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.Sid;
import io.sysprep.verify.ImageState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is on the disks of a machine: all that an image of it holds. */
public final class Installation {

  private final Product product;
  private final RegistryTree registry;
  private final FileTree files;
  private final Services services;
  private final Accounts accounts;
  private final Licensing licensing;
  private final AppxStore appx;
  private final Volumes volumes;
  private final Set<String> features = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private DomainRole domainRole;
  private boolean administratorPasswordSet = true;

  Installation(Product product, Sid machineSid) {
    this.product = product;
    this.registry = new RegistryTree();
    this.files = new FileTree();
    this.services = new Services(registry);
    this.accounts = new Accounts(machineSid);
    this.licensing = FreshLicense.of(product);
    this.appx = new AppxStore();
    this.volumes = new Volumes(product.isClient());
    this.domainRole =
        product.isClient() ? DomainRole.STANDALONE_WORKSTATION : DomainRole.STANDALONE_SERVER;
  }

  private Installation(Installation other) {
    this.product = other.product;
    this.registry = other.registry.copy();
    this.files = other.files.copy();
    this.services = other.services.copyOnto(registry);
    this.accounts = other.accounts.copy();
    this.licensing = other.licensing.copy();
    this.appx = other.appx.copy();
    this.volumes = other.volumes.copy();
    this.features.addAll(other.features);
    this.domainRole = other.domainRole;
    this.administratorPasswordSet = other.administratorPasswordSet;
  }

  /** {@return a copy that shares nothing} */
  public Installation copy() {
    return new Installation(this);
  }

  /** {@return the product} */
  public Product product() {
    return product;
  }

  /** {@return the registry} */
  public RegistryTree registry() {
    return registry;
  }

  /** {@return files and folders} */
  public FileTree files() {
    return files;
  }

  /** {@return services} */
  public Services services() {
    return services;
  }

  /** {@return accounts and groups} */
  public Accounts accounts() {
    return accounts;
  }

  /** {@return licences} */
  public Licensing licensing() {
    return licensing;
  }

  /** {@return Store packages} */
  public AppxStore appx() {
    return appx;
  }

  /** {@return volumes} */
  public Volumes volumes() {
    return volumes;
  }

  /** {@return the optional features that are enabled, under DISM's names; may be changed} */
  public Set<String> features() {
    return features;
  }

  /** {@return the role in a workgroup or domain} */
  public DomainRole domainRole() {
    return domainRole;
  }

  /**
   * Changes the role.
   *
   * @param role the role
   */
  public void setDomainRole(DomainRole role) {
    domainRole = role;
  }

  /** {@return whether the built-in Administrator has a password} */
  public boolean isAdministratorPasswordSet() {
    return administratorPasswordSet;
  }

  /**
   * Gives the built-in Administrator a password, or takes it away.
   *
   * @param isSet whether there is one
   */
  public void setAdministratorPassword(boolean isSet) {
    administratorPasswordSet = isSet;
  }

  /** {@return the name of the computer} */
  public String computerName() {
    return registry
        .text(RegistryKeys.COMPUTER_NAME.child("ActiveComputerName"), "ComputerName")
        .orElse("");
  }

  /**
   * Names the computer.
   *
   * @param name the name
   */
  public void nameComputer(String name) {
    RegistryValue value = RegistryValue.text(name);
    registry.write(RegistryKeys.COMPUTER_NAME.child("ActiveComputerName"), "ComputerName", value);
    registry.write(RegistryKeys.COMPUTER_NAME.child("ComputerName"), "ComputerName", value);
  }

  /** {@return the image state as the registry tells it; empty when it tells none} */
  public Optional<ImageState> imageState() {
    return registry.text(RegistryKeys.IMAGE_STATE, "ImageState").map(ImageState::parse);
  }

  /**
   * Moves the image state, in the registry and in State.ini.
   *
   * @param state the state
   * @param when the time of writing
   */
  public void moveTo(ImageState state, Instant when) {
    registry.write(RegistryKeys.IMAGE_STATE, "ImageState", RegistryValue.text(state.value()));
    String ini = "[State]\r\nImageState=" + state.value() + "\r\n";
    files.write(Paths.STATE_INI, ini.getBytes(StandardCharsets.US_ASCII), when);
  }
}
