package io.sysprep.verify;

import static io.sysprep.verify.Identities.DOMAIN;
import static io.sysprep.verify.Identities.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.machine.Sid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineIdentityTest {

  private static final String TEXT =
      """
      machine identity 1
      taken: 2026-11-22T08:30:00Z
      computer name: WEB-42
      machine SID: S-1-5-21-1-2-3
      user name: WEB-42\\Jörg Größe
      user SID: S-1-5-21-1-2-3-500
      machine GUID: 4a5b1c1e-0d54-4b7e-9a8f-3f3a52a2a111
      """;

  private final MachineIdentity identity =
      new MachineIdentity(
          Instant.parse("2026-11-22T08:30:00Z"),
          "WEB-42",
          Optional.of(new Sid("S-1-5-21-1-2-3")),
          "WEB-42\\Jörg Größe",
          new Sid("S-1-5-21-1-2-3-500"),
          Optional.of("4a5b1c1e-0d54-4b7e-9a8f-3f3a52a2a111"));

  @Test
  void theTextFormIsTheDocumentedOne() {
    assertThat(identity.text()).isEqualTo(TEXT);
  }

  @Test
  void anIdentityWrittenToAFileIsReadBackAsItWas(@TempDir Path folder) {
    Path file = folder.resolve("web.identity");
    identity.write(file);
    assertThat(MachineIdentity.read(file)).isEqualTo(identity);
  }

  @Test
  void whatIsNotKnownIsReadBackAsNotKnown() {
    MachineIdentity unknown =
        new WhoamiUser("corp\\jane", DOMAIN.account(1104)).identity("WEB", Instant.EPOCH);
    assertThat(unknown.text()).doesNotContain("machine SID", "machine GUID");
    assertThat(MachineIdentity.parse(unknown.text())).isEqualTo(unknown);
  }

  @Test
  void theOnlyRecordOfTheMachineBeforeIsNeverWrittenOver(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("web.identity"), "kept");
    assertThatExceptionOfType(UnreadableIdentityException.class)
        .isThrownBy(() -> identity.write(file))
        .withMessageContaining(file.toString())
        .withMessageContaining("already");
    assertThat(file).hasContent("kept");
  }

  @Test
  void aFileInAFolderThatIsMissingIsRefusedByName(@TempDir Path folder) {
    Path file = folder.resolve("missing").resolve("web.identity");
    assertThatExceptionOfType(UnreadableIdentityException.class)
        .isThrownBy(() -> identity.write(file))
        .withMessageContaining(file.toString());
    assertThatExceptionOfType(UnreadableIdentityException.class)
        .isThrownBy(() -> MachineIdentity.read(file))
        .withMessageContaining("there is no such file");
  }

  @Test
  void aFolderAHugeFileOrBytesThatAreNoTextAreRefusedByName(@TempDir Path folder)
      throws IOException {
    Path huge = Files.write(folder.resolve("huge"), new byte[70_000]);
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, (byte) 0xC0});
    for (Path file : new Path[] {folder, huge, binary}) {
      assertThatExceptionOfType(UnreadableIdentityException.class)
          .isThrownBy(() -> MachineIdentity.read(file))
          .withMessageContaining(file.toString());
    }
  }

  @Test
  void aFileEditedOnWindowsIsReadAsTheSame() {
    String edited = "\uFEFF" + TEXT.replace("\n", "\r\n") + "\r\nnote: by hand\r\n# comment\r\n";
    assertThat(MachineIdentity.parse(edited)).isEqualTo(identity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"taken", "computer name", "user name", "user SID"})
  void aMissingLineIsNamed(String name) {
    String text = TEXT.replaceFirst("(?m)^" + name + ":.*\\R", "");
    assertThatExceptionOfType(UnreadableIdentityException.class)
        .isThrownBy(() -> MachineIdentity.parse(text))
        .withMessageContaining("there is no line '" + name + "'");
  }

  @Test
  void aDamagedLineIsNamed() {
    assertRefused(TEXT.replace("S-1-5-21-1-2-3-500", "S-1-5-21-x"), "'user SID': Not a SID");
    assertRefused(TEXT.replace("2026-11-22T", "yesterday"), "'taken'");
    assertRefused(TEXT + "user name: other\n", "line 8 gives 'user name' again");
    assertRefused(TEXT.replace("WEB-42\\", "WEB\t42\\"), "control character");
    assertRefused("something else\n", "line 1");
    assertRefused("", "line 1");
  }

  private static void assertRefused(String text, String why) {
    assertThatExceptionOfType(UnreadableIdentityException.class)
        .isThrownBy(() -> MachineIdentity.parse(text))
        .withMessageContaining(why);
  }

  @Test
  void aUserNameCannotSmuggleALineIntoTheFile() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                new MachineIdentity(
                    Instant.EPOCH,
                    "WEB",
                    Optional.of(ONE),
                    "a\nmachine SID: S-1-5-21-9-9-9",
                    ONE.account(500),
                    Optional.empty()));
  }

  @Test
  void theUsersSidIsAttributedToWhoIssuedIt() {
    assertThat(identity.userOrigin()).isEqualTo(AccountOrigin.MACHINE);
    assertThat(Identities.of("A", ONE, DOMAIN.account(1)).userOrigin())
        .isEqualTo(AccountOrigin.DOMAIN);
    assertThat(Identities.of("A", ONE, Sid.LOCAL_SYSTEM).userOrigin())
        .isEqualTo(AccountOrigin.WELL_KNOWN);
    assertThat(Identities.withoutMachineSid("A", ONE.account(1)).userOrigin())
        .isEqualTo(AccountOrigin.UNKNOWN);
  }
}
