package io.sysprep.testkit.state;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.table.Row;
import io.sysprep.verify.ImageState;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Installs a product as the tables {@code fresh-*.tsv} describe it. */
public final class FreshInstallation {

  private static final long FREE_BYTES = 40L << 30;

  private static final FreshTable<RegistryKey> REGISTRY =
      FreshTable.of(
          "registry",
          row -> new RegistryKey(RegistryHive.LOCAL_MACHINE, row.cell(2), RegistryBitness.BITS_64));
  private static final FreshTable<ServiceInfo> SERVICES =
      FreshTable.of("services", FreshInstallation::service);
  private static final FreshTable<WindowsPath> FILES =
      FreshTable.of("files", row -> WindowsPath.of(row.cell(3)));
  private static final FreshTable<Long> ACCOUNTS =
      FreshTable.of("accounts", row -> Long.parseLong(row.cell(3)));
  private static final FreshTable<AppxPackage.Role> APPX =
      FreshTable.of("appx", row -> row.constant(4, AppxPackage.Role.class));

  private final Product product;
  private final Installation installation;
  private final Instant when;

  private FreshInstallation(Product product, Sid machineSid, Instant when) {
    this.product = product;
    this.installation = new Installation(product, machineSid);
    this.when = when;
  }

  /**
   * Installs a product.
   *
   * @param product the product
   * @param machineSid the SID that the machine is to have
   * @param when the time of installing
   * @return what is on the disk afterwards
   */
  public static Installation of(Product product, Sid machineSid, Instant when) {
    FreshInstallation fresh = new FreshInstallation(product, machineSid, when);
    fresh.putTables();
    fresh.putTheRest();
    return fresh.installation;
  }

  /**
   * Tells whether a program is one of those that are modelled, so that it is missing only where
   * somebody has deleted it.
   *
   * @param product the product
   * @param program the program's path
   * @return whether a new installation here has it
   */
  public static boolean hasProgram(Product product, WindowsPath program) {
    return FILES.has(product, program);
  }

  private static ServiceInfo service(Row row) {
    ServiceStartMode mode = row.constant(4, ServiceStartMode.class);
    return new ServiceInfo(
        row.cell(2), row.cell(3), ServiceState.STOPPED, mode, row.cell(5), row.cell(6));
  }

  private void putTables() {
    for (FreshTable.Line<RegistryKey> line : REGISTRY.linesFor(product)) {
      putRegistry(line.row(), line.content());
    }
    for (FreshTable.Line<ServiceInfo> line : SERVICES.linesFor(product)) {
      installation.services().install(line.content());
    }
    for (FreshTable.Line<WindowsPath> line : FILES.linesFor(product)) {
      putFile(line.row(), line.content());
    }
    for (FreshTable.Line<Long> line : ACCOUNTS.linesFor(product)) {
      putAccount(line.row(), line.content());
    }
    for (FreshTable.Line<AppxPackage.Role> line : APPX.linesFor(product)) {
      putPackage(line.row(), line.content());
    }
  }

  private void putRegistry(Row row, RegistryKey key) {
    String data = product.fill(row.cell(5));
    switch (row.cell(4)) {
      case "key" -> installation.registry().create(key);
      case "sz" -> installation.registry().write(key, row.cell(3), RegistryValue.text(data));
      case "expand" ->
          installation.registry().write(key, row.cell(3), new RegistryValue.ExpandableText(data));
      case "dword" ->
          installation
              .registry()
              .write(key, row.cell(3), RegistryValue.number(Long.parseLong(data)));
      default -> throw new IllegalStateException("fresh-registry.tsv: type " + row.cell(4));
    }
  }

  private void putFile(Row row, WindowsPath path) {
    switch (row.cell(2)) {
      case "folder" -> installation.files().createFolders(path, when);
      case "program" -> installation.files().install(path, product.files(), when);
      case "file" -> installation.files().write(path, new byte[0], when);
      default -> throw new IllegalStateException("fresh-files.tsv: kind " + row.cell(2));
    }
  }

  private void putAccount(Row row, long relativeId) {
    Accounts accounts = installation.accounts();
    Sid sid = accounts.machineSid().account(relativeId);
    accounts.put(new LocalUser(row.cell(2), sid, Boolean.parseBoolean(row.cell(4)), false));
    for (String group : row.cell(5).split(",", -1)) {
      accounts.join(new Sid(group), sid);
    }
  }

  private void putPackage(Row row, AppxPackage.Role role) {
    boolean removable = Boolean.parseBoolean(row.cell(5));
    installation
        .appx()
        .install(new AppxPackage(row.cell(2), row.cell(3), role, removable, owners()));
    if (Boolean.parseBoolean(row.cell(6))) {
      installation.appx().provision(row.cell(2));
    }
  }

  private List<Sid> owners() {
    return List.of(installation.accounts().machineSid().account(product.isClient() ? 1001 : 500));
  }

  private void putTheRest() {
    installation.accounts().createGroup(new Sid("S-1-5-32-551"));
    installation.volumes().put(new Volume('C', Volume.Kind.FIXED, OptionalLong.of(FREE_BYTES)));
    installation.nameComputer(product.isClient() ? "DESKTOP-3V7Q2LK" : "WIN-M7K38UH644A");
    installation.moveTo(ImageState.COMPLETE, when);
    installation.services().boot();
  }
}
