package io.sysprep.testkit;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.Architecture;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.FreshInstallation;
import io.sysprep.testkit.state.FreshLicense;
import io.sysprep.testkit.state.Hardware;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.License;
import io.sysprep.testkit.state.MachineSids;
import io.sysprep.testkit.state.Product;
import io.sysprep.testkit.state.ProductTable;
import io.sysprep.testkit.state.Program;
import io.sysprep.testkit.state.Timeline;
import io.sysprep.testkit.state.UserSession;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Changes a product before it runs.
 *
 * <p>Each method changes this builder and returns it; {@link #build()} copies, so one builder
 * serves several machines. What is not changed is as a new, activated installation has it, in use
 * by an elevated administrator, with the clock at a fixed moment and in the time zone of new
 * installations.
 *
 * <pre>{@code
 * FakeWindows windows =
 *     FakeWindows.windowsServer2019()
 *         .withService("sppsvc", ServiceStartMode.DISABLED, ServiceState.STOPPED)
 *         .withRegistryValue(key, "PendingFileRenameOperations", renames)
 *         .notElevated()
 *         .build();
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
public final class FakeWindowsBuilder {

  /** 2026-03-02T16:00:00Z; as a number, because most tests need no parser of dates. */
  private static final Instant START = Instant.ofEpochSecond(1_772_467_200);

  private static final String ZONE = "America/Los_Angeles";
  private static final long SEED = 20_260_302L;
  private static final int ENGLISH = 0x0409;
  private static final int OEM = 437;
  private static final long ANOTHER_USER = 1005;
  private static final Duration AGE = Duration.ofDays(30);

  private final Installation installation;
  private final Map<ReadOnlyCommand, CommandOutput> commands = new HashMap<>();
  private final Map<WindowsPath, Program> programs = new HashMap<>();
  private final Map<String, String> variables = new HashMap<>();
  private final Set<String> missingWmi = new HashSet<>();
  private Hardware hardware;
  private UserSession session;
  private Optional<Consumer<FakeWindows>> observer = Optional.empty();
  private Instant start = START;
  private String zone = ZONE;

  private FakeWindowsBuilder(Installation installation, Hardware hardware) {
    this.installation = installation;
    this.hardware = hardware;
    this.variables.putAll(hardware.variables());
    this.session = UserSession.local(user(installation.product()), true);
  }

  static FakeWindowsBuilder of(String product) {
    return of(ProductTable.named(product));
  }

  static List<FakeWindowsBuilder> everyProduct() {
    return ProductTable.all().stream().map(FakeWindowsBuilder::of).toList();
  }

  private static FakeWindowsBuilder of(Product product) {
    Hardware hardware =
        new Hardware(
            product.id(), SEED, Architecture.AMD64, Optional.of(true), OEM, ENGLISH, Map.of());
    long seed = hardware.named(product.id()).seed();
    Installation fresh = FreshInstallation.of(product, MachineSids.of(seed), START.minus(AGE));
    return new FakeWindowsBuilder(fresh, hardware);
  }

  static FakeWindowsBuilder like(Computer computer, Script script) {
    FakeWindowsBuilder builder =
        new FakeWindowsBuilder(computer.installation().copy(), computer.hardware());
    builder.commands.putAll(script.commands());
    builder.programs.putAll(script.programs());
    builder.session = script.session();
    builder.missingWmi.addAll(script.missingWmi());
    builder.start = computer.timeline().now();
    builder.zone = computer.timeline().zoneId();
    return builder;
  }

  private static String user(Product product) {
    return product.isClient() ? "builder" : "Administrator";
  }

  /**
   * Has somebody told of each machine that is built, such as who prints what happened on it when a
   * test fails.
   *
   * @param newObserver is handed each machine before {@link #build} returns it
   * @return this builder
   */
  public FakeWindowsBuilder announcingTo(Consumer<FakeWindows> newObserver) {
    observer = Optional.of(Objects.requireNonNull(newObserver, "newObserver"));
    return this;
  }

  /**
   * Builds a machine that runs.
   *
   * @return the machine; it shares nothing with this builder
   */
  public FakeWindows build() {
    Computer computer =
        new Computer(hardware(), installation.copy(), new Timeline(start, zone), session);
    computer.resume();
    FakeWindows machine =
        new FakeWindows(computer, new Script(commands, programs, session, missingWmi));
    if (observer.isPresent()) {
      observer.get().accept(machine);
    }
    return machine;
  }

  private Hardware hardware() {
    return new Hardware(
        hardware.name(),
        hardware.seed(),
        hardware.architecture(),
        hardware.virtual(),
        hardware.oemCodePage(),
        hardware.uiLanguage(),
        variables);
  }

  /**
   * Puts obstacles in the way, in their order.
   *
   * @param obstacles what stands in the way of imaging
   * @return this builder
   */
  public FakeWindowsBuilder with(Obstacle... obstacles) {
    for (Obstacle obstacle : obstacles) {
      obstacle.putOn(this);
    }
    return this;
  }

  boolean isClient() {
    return installation.product().isClient();
  }

  /** A user who has worked on the machine, and is not the one whom the program runs as. */
  Sid sidOfAnotherUser() {
    return installation.accounts().machineSid().account(ANOTHER_USER);
  }

  /**
   * Installs Cloudbase-Init as its installer does: files below the default folder, the account in
   * Administrators, the service that starts by itself, configuration with and without metadata.
   *
   * @param unattendXml the content of {@code conf\Unattend.xml}, such as the one it ships with
   * @return this builder
   */
  public FakeWindowsBuilder withCloudbaseInit(byte[] unattendXml) {
    CloudbaseInit.install(installation, unattendXml, start.minus(AGE));
    return this;
  }

  /**
   * Sets how often the machine may be rearmed.
   *
   * @param count how often
   * @return this builder
   */
  public FakeWindowsBuilder withRearmCount(long count) {
    installation.licensing().setWindowsRearms(count);
    return this;
  }

  /**
   * Sets the status of the licence of Windows.
   *
   * @param status the value of {@code LicenseStatus}, 0 to 6
   * @param reason the value of {@code LicenseStatusReason}, such as 0xC004F009
   * @param remaining how long a grace period or a time-limited activation lasts on
   * @return this builder
   */
  public FakeWindowsBuilder withLicenseStatus(int status, long reason, Duration remaining) {
    installation
        .licensing()
        .changeWindows(license -> license.in(status, reason, remaining.toMinutes()));
    return this;
  }

  /**
   * Sets the channel of the product key of Windows.
   *
   * @param channel the value of {@code ProductKeyChannel}, such as {@code OEM:DM} or {@code
   *     Volume:GVLK}
   * @return this builder
   */
  public FakeWindowsBuilder withKeyChannel(String channel) {
    installation.licensing().changeWindows(license -> license.withChannel(channel));
    return this;
  }

  /**
   * Makes it an evaluation edition.
   *
   * @param remaining how long it runs on
   * @param rearms how often it may be rearmed
   * @return this builder
   */
  public FakeWindowsBuilder withEvaluation(Duration remaining, long rearms) {
    License evaluation =
        FreshLicense.evaluation(
            installation.product(), remaining.toMinutes(), start.plus(remaining), rearms);
    installation.licensing().changeWindows(license -> evaluation);
    return withRearmCount(rearms);
  }

  /**
   * Gives the output of a command in the place of that from the state.
   *
   * @param command the command
   * @param output what it prints, byte by byte
   * @return this builder
   */
  public FakeWindowsBuilder withCommandOutput(ReadOnlyCommand command, byte[] output) {
    commands.put(command, new CommandOutput(0, Bytes.of(output), Bytes.of()));
    return this;
  }

  /**
   * Lets the machine lack a WMI namespace; to refuse or delay WMI, plant a fault instead.
   *
   * @param namespace the namespace, such as {@code root\cimv2}
   * @return this builder
   */
  public FakeWindowsBuilder withoutWmiNamespace(String namespace) {
    missingWmi.add(namespace.toLowerCase(Locale.ROOT));
    return this;
  }

  /**
   * Lets the machine lack a WMI class.
   *
   * @param namespace its namespace
   * @param className the class
   * @return this builder
   */
  public FakeWindowsBuilder withoutWmiClass(String namespace, String className) {
    return withoutWmiNamespace(namespace + "\\" + className);
  }

  /**
   * Puts a program that the fake does not simulate, with its file.
   *
   * @param path where it is
   * @param behaviour what it does
   * @return this builder
   */
  public FakeWindowsBuilder withProgram(WindowsPath path, ProgramBehaviour behaviour) {
    if (!installation.files().isFile(path)) {
      installation.files().install(path, installation.product().files(), start.minus(AGE));
    }
    programs.put(path, new ScriptedProgram(behaviour));
    return this;
  }

  /**
   * Writes a file, with the folders above it.
   *
   * @param path the file
   * @param content its content
   * @return this builder
   */
  public FakeWindowsBuilder withFile(WindowsPath path, byte[] content) {
    installation.files().write(path, content, start.minus(AGE));
    return this;
  }

  /**
   * Writes a file, with the folders above it, that nobody may write, replace or delete.
   *
   * @param path the file
   * @param content its content
   * @return this builder
   */
  public FakeWindowsBuilder withReadOnlyFile(WindowsPath path, byte[] content) {
    installation.files().write(path, content, start.minus(AGE));
    installation.files().makeReadOnly(path);
    return this;
  }

  /**
   * Puts a program file with a version, and the folders above it; it cannot be run.
   *
   * @param path the file
   * @param version its version
   * @return this builder
   */
  public FakeWindowsBuilder withFileVersion(WindowsPath path, FileVersion version) {
    installation.files().install(path, version, start.minus(AGE));
    return this;
  }

  /**
   * Protects a file or folder, which is made as a folder where it is missing; a junction is
   * modelled by a protection that says it is a link, and leads to nothing.
   *
   * @param path the file or folder
   * @param protection whose it is and who may use it
   * @return this builder
   */
  public FakeWindowsBuilder withProtection(WindowsPath path, FileProtection protection) {
    installation.files().createFolders(path, start.minus(AGE));
    installation.files().protect(path, protection);
    return this;
  }

  /**
   * Removes a file, or a folder with all in it.
   *
   * @param path the file or folder
   * @return this builder
   */
  public FakeWindowsBuilder withoutFile(WindowsPath path) {
    installation.files().delete(path);
    return this;
  }

  /**
   * Writes a registry value and makes its key.
   *
   * @param key the key
   * @param name the value's name
   * @param value the value
   * @return this builder
   */
  public FakeWindowsBuilder withRegistryValue(RegistryKey key, String name, RegistryValue value) {
    installation.registry().write(key, name, value);
    return this;
  }

  /**
   * Makes a registry key.
   *
   * @param key the key
   * @return this builder
   */
  public FakeWindowsBuilder withRegistryKey(RegistryKey key) {
    installation.registry().create(key);
    return this;
  }

  /**
   * Deletes a registry value.
   *
   * @param key the key
   * @param name the value's name
   * @return this builder
   */
  public FakeWindowsBuilder withoutRegistryValue(RegistryKey key, String name) {
    installation.registry().deleteValue(key, name);
    return this;
  }

  /**
   * Deletes a registry key with all below it.
   *
   * @param key the key
   * @return this builder
   */
  public FakeWindowsBuilder withoutRegistryKey(RegistryKey key) {
    installation.registry().deleteKey(key);
    return this;
  }

  /**
   * Sets the image state, in the registry and in State.ini.
   *
   * @param state the state
   * @return this builder
   */
  public FakeWindowsBuilder withImageState(ImageState state) {
    installation.moveTo(state, start.minus(AGE));
    return this;
  }

  /**
   * Installs a service, or puts it in the place of the one of that name.
   *
   * @param service the service
   * @return this builder
   */
  public FakeWindowsBuilder withService(ServiceInfo service) {
    installation.services().install(service);
    return this;
  }

  /**
   * Changes how a service is started and what it is doing.
   *
   * @param name its name
   * @param mode how it is started
   * @param state what it is doing
   * @return this builder
   * @throws IllegalArgumentException when there is no such service
   */
  public FakeWindowsBuilder withService(String name, ServiceStartMode mode, ServiceState state) {
    if (installation.services().service(name).isEmpty()) {
      throw new IllegalArgumentException("No service " + name + " on " + installation.product());
    }
    installation.services().configure(name, mode);
    installation.services().put(name, state);
    return this;
  }

  /**
   * Removes a service.
   *
   * @param name its name
   * @return this builder
   */
  public FakeWindowsBuilder withoutService(String name) {
    installation.services().remove(name);
    return this;
  }

  /**
   * Creates a local account, and puts it into a group.
   *
   * @param name its name
   * @param group the group's SID
   * @return this builder
   */
  public FakeWindowsBuilder withAccount(String name, Sid group) {
    LocalUser account = installation.accounts().create(name, true);
    installation.accounts().join(group, account.sid());
    return this;
  }

  /**
   * Removes a local account, also from all groups.
   *
   * @param name its name
   * @return this builder
   */
  public FakeWindowsBuilder withoutAccount(String name) {
    installation.accounts().remove(name);
    return this;
  }

  /**
   * Locks a local account out.
   *
   * @param name its name
   * @return this builder
   */
  public FakeWindowsBuilder withDisabledAccount(String name) {
    LocalUser account = installation.accounts().account(name).orElseThrow();
    installation
        .accounts()
        .put(new LocalUser(name, account.sid(), false, account.passwordExpires()));
    return this;
  }

  /**
   * Takes a local account out of a group.
   *
   * @param name its name
   * @param group the group's SID
   * @return this builder
   */
  public FakeWindowsBuilder withoutMember(String name, Sid group) {
    Sid member = installation.accounts().account(name).orElseThrow().sid();
    installation.accounts().leave(group, member);
    return this;
  }

  /**
   * Installs a Store package.
   *
   * @param newPackage the package
   * @return this builder
   */
  public FakeWindowsBuilder withAppxPackage(AppxPackage newPackage) {
    installation.appx().install(newPackage);
    return this;
  }

  /**
   * Provisions a family of Store packages for new users, in the versions that are installed so far.
   *
   * @param family the family
   * @return this builder
   */
  public FakeWindowsBuilder withProvisionedFamily(String family) {
    installation.appx().provisionFamily(family);
    return this;
  }

  /**
   * Provisions a Store package in a version of its own for new users.
   *
   * @param fullName its full name, such as {@code Contoso.App_1.0.0.0_x64__8wekyb3d8bbwe}
   * @return this builder
   */
  public FakeWindowsBuilder withProvisionedPackage(String fullName) {
    installation.appx().provision(fullName);
    return this;
  }

  /**
   * Enables an optional feature.
   *
   * @param feature its name in DISM, such as {@code DirectoryServices-DomainController}
   * @return this builder
   */
  public FakeWindowsBuilder withFeature(String feature) {
    installation.features().add(feature);
    return this;
  }

  /**
   * Makes so many partitions ones that the machine can start from; otherwise there is one.
   *
   * @param count how many
   * @return this builder
   */
  public FakeWindowsBuilder withBootPartitions(int count) {
    installation.volumes().bootPartitions(count);
    return this;
  }

  /**
   * Adds a volume, or puts it in the place of the one of that letter.
   *
   * @param volume the volume
   * @return this builder
   */
  public FakeWindowsBuilder withVolume(Volume volume) {
    installation.volumes().put(volume);
    installation.files().createFolders(volume.root(), start.minus(AGE));
    return this;
  }

  /**
   * Encrypts a volume with BitLocker, and installs BitLocker where it is missing.
   *
   * @param letter the drive letter
   * @param status how far it is encrypted
   * @return this builder
   */
  public FakeWindowsBuilder withBitLocker(char letter, ConversionStatus status) {
    installation.volumes().encrypt(letter, status);
    return this;
  }

  /**
   * Sets the role in a workgroup or domain.
   *
   * @param role the role
   * @return this builder
   */
  public FakeWindowsBuilder withDomainRole(DomainRole role) {
    installation.setDomainRole(role);
    return this;
  }

  /**
   * Names the computer.
   *
   * @param name the name
   * @return this builder
   */
  public FakeWindowsBuilder withComputerName(String name) {
    installation.nameComputer(name);
    return this;
  }

  /**
   * Sets an environment variable of the program under test.
   *
   * @param name its name
   * @param value its value
   * @return this builder
   */
  public FakeWindowsBuilder withVariable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /**
   * Runs the program under test as the same user, but not elevated.
   *
   * @return this builder
   */
  public FakeWindowsBuilder notElevated() {
    session = UserSession.local(user(installation.product()), false);
    return this;
  }

  /**
   * Runs the program under test as LocalSystem, as a service or a scheduled task would.
   *
   * @return this builder
   */
  public FakeWindowsBuilder asLocalSystem() {
    return asUser(new CurrentUser("nt authority\\system", Sid.LOCAL_SYSTEM, true, true));
  }

  /**
   * Runs the program under test as somebody.
   *
   * @param user who
   * @return this builder
   */
  public FakeWindowsBuilder asUser(CurrentUser user) {
    session = UserSession.of(user);
    return this;
  }

  /**
   * Tells whether it is a virtual machine.
   *
   * @param virtual whether it is; empty when its firmware does not tell
   * @return this builder
   */
  public FakeWindowsBuilder withVirtualMachine(Optional<Boolean> virtual) {
    hardware =
        new Hardware(
            hardware.name(),
            hardware.seed(),
            hardware.architecture(),
            virtual,
            hardware.oemCodePage(),
            hardware.uiLanguage(),
            hardware.variables());
    return this;
  }

  /**
   * Puts the machine into a time zone; new installations are in that of Los Angeles.
   *
   * @param newZone the zone
   * @return this builder
   */
  public FakeWindowsBuilder inZone(ZoneId newZone) {
    zone = newZone.getId();
    return this;
  }

  /**
   * Draws the SID of the machine, and those of its clones, from another seed.
   *
   * @param seed the seed
   * @return this builder
   */
  public FakeWindowsBuilder withSeed(long seed) {
    hardware =
        new Hardware(
            hardware.name(),
            seed,
            hardware.architecture(),
            hardware.virtual(),
            hardware.oemCodePage(),
            hardware.uiLanguage(),
            hardware.variables());
    installation.accounts().changeMachineSid(MachineSids.of(seed));
    return this;
  }

  /** {@return the product's name in the registry, and its build} */
  @Override
  public String toString() {
    return installation.product().name() + " (" + installation.product().build() + ")";
  }
}
