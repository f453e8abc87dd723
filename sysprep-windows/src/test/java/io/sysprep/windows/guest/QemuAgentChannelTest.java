package io.sysprep.windows.guest;

import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.contract.GuestChannelContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract of channels on a real qemu-ga; to it a Windows path is a file of that odd name. */
class QemuAgentChannelTest implements GuestChannelContract {

  @TempDir private Path folder;
  private RunningServer agent;
  private Path socket;
  private Path failing;

  @BeforeEach
  void startAgent() throws IOException, InterruptedException {
    socket = folder.resolve("agent.sock");
    failing = Files.writeString(folder.resolve("failing"), "#!/bin/sh\nexit 3\n");
    Files.setPosixFilePermissions(failing, PosixFilePermissions.fromString("rwx------"));
    agent = RunningServer.agent(folder, socket, Map.of());
  }

  @AfterEach
  void endAgent() {
    if (agent != null) {
      agent.close();
    }
  }

  @Override
  public GuestChannel channel() {
    return QemuAgentAccess.at(socket).open();
  }

  @Override
  public WindowsPath folder() {
    return WindowsPath.of("C:\\contract");
  }

  @Override
  public List<String> failing() {
    return List.of(failing.toString());
  }
}
