package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sysprep.Sysprep;
import io.sysprep.hives.HiveImage;
import io.sysprep.machine.WindowsPath;
import io.sysprep.offline.DiskVerification;
import io.sysprep.offline.Leftover;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.Verification.Standing;
import io.sysprep.schema.SchemaCheck;
import io.sysprep.testkit.FakeWindows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict on the disk of a fake machine that was sealed, and of some that only look so. */
@SuppressWarnings("UnnecessaryParentheses")
class DiskVerificationTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.named("disk-verification.schema.json");
  private static final String SECRET = "Hunter2-Lima!";
  private static final String TAG = "Windows/System32/Sysprep/Sysprep_succeeded.tag";

  @TempDir private Path folder;
  private final FakeWindows fake = FakeWindows.windowsServer2022().build();

  @Test
  void sealedDiskIsSealed() throws IOException {
    seal();
    DiskVerification disk = verify();

    assertThat(disk.standing()).as(disk.toText()).isEqualTo(Standing.SEALED);
    assertThat(disk.isSealed()).isTrue();
    assertThat(disk.sealedFor()).contains(DiskVerification.Target.OOBE);
    assertThat(disk.sealedAt()).isPresent();
    assertThat(disk.options()).contains("GENERALIZE", "OOBE");
    assertThat(disk.wasShutDownCleanly()).isTrue();
    assertThat(disk.seal().lastRun()).isPresent();
    assertThat(disk.nextStep()).isEqualTo(Standing.SEALED.nextStep());
    assertThat(SCHEMA.problems(disk.toJson())).isEmpty();
    assertThat(disk.toText()).contains("standing", "SEALED", "SetupType 2");
  }

  @Test
  void machineThatWasNeverSealedIsNot() throws IOException {
    DiskOfFake.write(fake.inspect(), folder);
    DiskVerification disk = verify();

    assertThat(disk.standing()).isEqualTo(Standing.NOT_SEALED);
    assertThat(disk.sealedFor()).isEmpty();
    assertThat(SCHEMA.problems(disk.toJson())).isEmpty();
  }

  @Test
  void sealWithoutTagIsUnproven() throws IOException {
    seal();
    Files.delete(folder.resolve(TAG));

    assertThat(verify().standing()).isEqualTo(Standing.UNPROVEN);
    assertThat(verify().summary()).contains("Sysprep_succeeded.tag is not there");
  }

  @Test
  void sealWhoseNextBootIsNotArmedIsUnproven() throws IOException {
    seal();
    DiskOfFake.write(fake.inspect(), folder, hive -> hive.number("Setup", "SetupType", 0));

    assertThat(verify().standing()).isEqualTo(Standing.UNPROVEN);
    assertThat(verify().summary()).contains("clones would not specialize");
  }

  @Test
  void sealWhoseHiveWasNotClosedIsUnproven() throws IOException {
    seal();
    Path hive = folder.resolve("Windows/System32/config/SOFTWARE");
    byte[] content = Files.readAllBytes(hive);
    byte before = content[4];
    content[4]++;
    content[508] ^= (byte) (before ^ content[4]);
    Files.write(hive, content);
    DiskVerification disk = verify();

    assertThat(disk.standing()).as(disk.toText()).isEqualTo(Standing.UNPROVEN);
    assertThat(disk.wasShutDownCleanly()).isFalse();
    assertThat(disk.summary()).contains("SOFTWARE was not closed cleanly");
    assertThat(SCHEMA.problems(disk.toJson())).isEmpty();
  }

  @Test
  void stateIniThatContradictsTheRegistryLeavesTheSealUnproven() throws IOException {
    seal();
    WindowsTree.in(folder)
        .withFile(
            "Windows/Setup/State/State.ini", "[State]\r\nImageState=IMAGE_STATE_COMPLETE\r\n");

    assertThat(verify().standing()).isEqualTo(Standing.UNPROVEN);
    assertThat(verify().summary())
        .contains("State.ini says COMPLETE, and the registry GENERALIZE_RESEAL_TO_OOBE.");
  }

  @Test
  void sealedDiskWithPasswordIsNotClean() throws IOException {
    seal();
    WindowsTree.in(folder)
        .withFile("Windows/Panther/unattend-original.xml", answerFile())
        .withFile("ProgramData/ssh/ssh_host_ed25519_key", "private")
        .withFile("Windows/Temp/install.log", "net user bob " + SECRET + " /add");
    DiskVerification disk = verify();

    assertThat(disk.standing()).isEqualTo(Standing.NOT_CLEAN);
    assertThat(disk.leftBehind().secrets())
        .extracting(Leftover::id, Leftover::place)
        .contains(
            tuple(
                "answer-file-password",
                "C:\\Windows\\Panther\\unattend-original.xml, line 5, PLAIN_PASSWORD"),
            tuple("ssh-host-key", "C:\\ProgramData\\ssh\\ssh_host_ed25519_key"),
            tuple("quoted-secret", "C:\\Windows\\Temp\\install.log, line 1"));
    assertThat(disk.toJson() + disk.toText()).doesNotContain(SECRET);
    assertThat(SCHEMA.problems(disk.toJson())).isEmpty();
  }

  @Test
  void firstBootIsToldWithItsAnswerFile() throws IOException {
    seal();
    WindowsTree.in(folder)
        .withFile("Windows/Panther/unattend.xml", answerFile())
        .withFile("Windows/Setup/Scripts/SetupComplete.cmd", "echo\r\n");
    DiskVerification disk = verify();

    assertThat(disk.firstBoot().value().orElseThrow().passes())
        .filteredOn(pass -> pass.answerFile().isPresent())
        .singleElement()
        .satisfies(
            pass -> {
              assertThat(pass.pass().attributeValue()).isEqualTo("oobeSystem");
              assertThat(pass.answerFile())
                  .contains(WindowsPath.of("C:\\Windows\\Panther\\unattend.xml"));
            });
    assertThat(disk.firstBoot().value().orElseThrow().setupComplete())
        .contains(WindowsPath.of("C:\\Windows\\Setup\\Scripts\\SetupComplete.cmd"));
    assertThat(SCHEMA.problems(disk.toJson())).isEmpty();
  }

  @Test
  void diskWithoutHivesIsInconclusive() throws IOException {
    WindowsTree.in(folder).with("SYSTEM", HiveImage.empty());
    DiskVerification disk = verify();

    assertThat(disk.standing()).isEqualTo(Standing.INCONCLUSIVE);
    assertThat(disk.summary()).contains("open the missing hive");
    assertThat(SCHEMA.problems(disk.toJson())).isEmpty();
  }

  private void seal() throws IOException {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenShutDown().build();
    assertThat(Sysprep.on(fake).run(plan, event -> {}).isSealed()).isTrue();
    fake.letTimePass(Duration.ofMinutes(5));
    DiskOfFake.write(fake.inspect(), folder);
  }

  private DiskVerification verify() {
    return OfflineMachine.in(folder).verify();
  }

  private static byte[] answerFile() {
    return ("""
        <?xml version="1.0" encoding="utf-8"?>
        <unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="oobeSystem">
        <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
         publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
        <UserAccounts><AdministratorPassword><Value>%s</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>
        </component></settings></unattend>
        """)
        .formatted(SECRET)
        .getBytes(StandardCharsets.UTF_8);
  }
}
