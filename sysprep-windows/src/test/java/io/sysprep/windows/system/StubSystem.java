package io.sysprep.windows.system;

/** A machine called VM, alone. */
public final class StubSystem implements NativeSystem {

  int role = 2;
  int roleCode;
  int nameCode;

  @Override
  public Role domainRole() {
    return new Role(roleCode, role);
  }

  @Override
  public Named computerName() {
    return new Named(nameCode, "VM");
  }

  @Override
  public int uiLanguage() {
    return 0x0407;
  }
}
