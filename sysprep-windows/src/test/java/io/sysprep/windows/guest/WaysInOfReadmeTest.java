package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.guest.GuestAccess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The ways into a guest that the README shows, word for word; {@code ReadmeTest} compares them. */
class WaysInOfReadmeTest {

  private final GuestAccess overSsh =
      SshAccess.to("10.0.0.7")
          .as("Administrator")
          .withKey(Path.of("id_ed25519"))
          .knownBy(Path.of("known_hosts"));

  private final GuestAccess overAgent = QemuAgentAccess.at(Path.of("/run/vm-7/agent.sock"));

  @Test
  void keyThatIsNotThereIsNamedBeforeAnybodyIsAsked() {
    assertThatThrownBy(overSsh::open)
        .hasMessage("SSH needs a private key: withKey(...), and cannot read the file id_ed25519");
  }

  @Test
  void agentThatIsNotThereIsNamed() {
    assertThatThrownBy(overAgent::open)
        .hasMessageStartingWith("Could not open the guest agent at /run/vm-7/agent.sock: ");
  }
}
