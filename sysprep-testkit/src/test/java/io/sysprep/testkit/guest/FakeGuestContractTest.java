package io.sysprep.testkit.guest;

import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.contract.GuestChannelContract;
import java.util.List;

class FakeGuestContractTest implements GuestChannelContract {

  private final FakeGuest guest = FakeGuest.of(FakeWindows.windowsServer2022().build());

  @Override
  public GuestChannel channel() {
    return guest.open();
  }

  @Override
  public WindowsPath folder() {
    WindowsPath folder = WindowsPath.of("C:\\Windows\\Temp\\contract");
    guest.windows().control().files().createFolders(folder);
    return folder;
  }

  @Override
  public List<String> failing() {
    return List.of("cmd", "/d", "/c", "exit", "3");
  }
}
