package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.contract.GuestChannelContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of channels on a real OpenSSH server, with keys of its own, on this machine only.
 */
class SshChannelTest implements GuestChannelContract {

  @TempDir private Path folder;
  private SshServer sshd;

  @BeforeEach
  void startServer() throws IOException, InterruptedException {
    sshd = SshServer.start(folder);
    Files.createDirectories(folder.resolve("drives/C:/contract"));
  }

  @AfterEach
  void endServer() {
    if (sshd != null) {
      sshd.close();
    }
  }

  private SshAccess access() {
    return sshd.access(folder.resolve("drives"));
  }

  @Override
  public GuestChannel channel() {
    return access().open();
  }

  @Override
  public WindowsPath folder() {
    return WindowsPath.of("C:\\contract");
  }

  @Override
  public List<String> failing() {
    try {
      Path script = Files.writeString(folder.resolve("failing"), "#!/bin/sh\nexit 3\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
      return List.of(script.toString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void hostWithAnotherKeyIsDeniedAndNotAskedAgain() {
    assertDenied(access().knownBy(folder.resolve("unknown")));
  }

  @Test
  void keyThatTheHostDoesNotKnowIsDenied() {
    assertDenied(access().withKey(folder.resolve("stranger")));
  }

  @Test
  void hostThatDoesNotListenIsRefusedAndMayBeAskedAgain() {
    sshd.close();
    assertThatThrownBy(() -> access().open())
        .isInstanceOfSatisfying(
            ChannelException.class,
            e -> assertThat(e.kind()).isEqualTo(ChannelException.Kind.REFUSED))
        .hasMessageStartingWith("Could not log on to ");
  }

  @Test
  void accessWithoutKeyOrKnownHostsIsDenied() {
    assertThatThrownBy(() -> SshAccess.to("127.0.0.1").open())
        .hasMessage("SSH needs a private key: withKey(...)");
  }

  private static void assertDenied(SshAccess access) {
    assertThatThrownBy(access::open)
        .isInstanceOfSatisfying(
            ChannelException.class,
            e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(ChannelException.Kind.DENIED));
  }
}
