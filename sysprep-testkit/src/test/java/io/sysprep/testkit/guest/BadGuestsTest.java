package io.sysprep.testkit.guest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.GuestAccount;
import io.sysprep.guest.GuestRefusal;
import io.sysprep.guest.Payload;
import io.sysprep.guest.RemoteResult;
import io.sysprep.guest.RemoteSysprep;
import io.sysprep.guest.job.GuestJob;
import io.sysprep.guest.job.GuestWork;
import io.sysprep.guest.job.JobFolder;
import io.sysprep.guest.job.Order;
import io.sysprep.guest.job.Verb;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.unattend.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guests that cannot or will not: each has a clear result, and is as it was. */
class BadGuestsTest {

  private static final byte[] ANSWER_FILE =
      "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"/>".getBytes(UTF_8);

  @TempDir private Path folder;
  private Payload payload;

  @BeforeEach
  void makePayload() throws IOException {
    payload = SmallPayload.in(folder);
  }

  private static FakeGuest guest() {
    return FakeGuest.of(FakeWindows.windowsServer2022().build());
  }

  private RemoteSysprep over(FakeGuest guest) {
    return RemoteSysprep.over(guest, payload)
        .withAnswerFile(ANSWER_FILE)
        .poweredBy(guest.power())
        .timedBy(guest.clock());
  }

  private RemoteResult run(FakeGuest guest) throws InterruptedException {
    return over(guest).run(SysprepPlan.generalize().toOobe().build(), text -> {});
  }

  private static List<String> ours(FakeGuest guest) {
    return Stream.of("C:\\Windows", "C:\\ProgramData\\SysprepSdk", "C:\\Windows\\Temp")
        .map(WindowsPath::of)
        .flatMap(place -> guest.windows().inspect().files().list(place).orElse(List.of()).stream())
        .map(WindowsPath::toString)
        .filter(name -> name.contains("SysprepSdk"))
        .toList();
  }

  private void assertRefused(FakeGuest guest, String why) throws InterruptedException {
    GuestContents before = GuestContents.of(guest);
    RemoteResult result = run(guest);
    assertThat(result).isInstanceOf(RemoteResult.NotSealed.class);
    assertThat(result.summary()).contains(why);
    assertThat(result.nextStep()).isNotBlank();
    assertThat(GuestContents.of(guest)).isEqualTo(before);
  }

  /** What the ways in say: see the tests of the channels on real servers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The host's key is not the one that is known",
        "The user is not known",
        "The key was refused",
        "The guest agent has these commands switched off: guest-exec"
      })
  void wayInThatIsDeniedIsToldAndNotTriedAgain(String why) throws InterruptedException {
    FakeGuest guest = guest();
    guest.channel().deniesEverybody(why);
    assertRefused(guest, why);
    assertThat(guest.channel().calls()).isZero();
    assertThatThrownBy(() -> over(guest).verify())
        .isInstanceOf(ChannelException.class)
        .hasMessage(why);
  }

  @Test
  void fullVolumeIsToldBeforeFirstFile() throws InterruptedException {
    FakeGuest guest = guest().withFreeBytes(100);
    assertRefused(guest, "The guest has 100 bytes free beside C:\\Windows, and ");
    assertThat(guest.channel().calls()).isLessThan(12);
  }

  @Test
  void guestThatIsNoWindowsIsTold() throws InterruptedException {
    assertRefused(
        guest().thatIsNoWindows(),
        "The guest is no Windows: asked for SystemRoot it ended with 127 and named no folder.");
  }

  @Test
  void guestThatDoesNotStartProgramsYetIsAskedAgain() throws InterruptedException {
    RemoteResult result = run(guest().failingPrograms(0, 4));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
  }

  @Test
  void guestThatStartsNoProgramsIsToldWithWhatTheyEndedWith() throws InterruptedException {
    assertRefused(guest().failingPrograms(0, 1000), "it ended with 3221226091");
  }

  /** All of them fail from some moment on, each moment in turn, as when Windows ends. */
  @Test
  void whatNoProgramCouldListIsNotToldToBeGone() throws InterruptedException {
    for (int before = 0; before < 40; before++) {
      FakeGuest guest = guest().failingPrograms(before, 1000);
      List<String> told;
      try {
        told = over(guest).verify().leftBehind();
      } catch (GuestRefusal | ChannelException e) {
        told = List.of(String.valueOf(e.getMessage()));
      }
      List<String> left = Stream.concat(ours(guest).stream(), guest.tasks().stream()).toList();
      assertThat(left.isEmpty() || !told.isEmpty()).as("after %s: %s", before, left).isTrue();
    }
  }

  @Test
  void cleaningThatCouldNotLookIsNoCleanGuest() throws InterruptedException {
    FakeGuest guest = guest();
    over(guest).keepingPayload().verify();
    guest.failingPrograms(1, 1000);
    assertThatThrownBy(() -> over(guest).clean())
        .isInstanceOf(ChannelException.class)
        .hasMessage("Could not list C:\\Windows in the guest: dir ended with 3221226091");
    guest.failingPrograms(1, 4);
    assertThat(over(guest).clean()).isEmpty();
    assertThat(ours(guest)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "x86_64, x86, 'The runtime is for AMD64, and the guest''s Windows for x86'",
    "aarch64, AMD64, 'The runtime is for ARM64, and the guest''s Windows for AMD64'"
  })
  void runtimeForOtherProcessorsIsToldBeforeFirstFile(String brought, String guests, String why)
      throws IOException, InterruptedException {
    payload = payloadFor(brought);
    FakeGuest guest = guest().withWindowsFor(guests);
    assertRefused(guest, why);
    assertThat(guest.channel().calls()).isLessThan(12);
  }

  @ParameterizedTest
  @CsvSource({"x86_64, ARM64", "aarch64, ARM64", "aarch64, arm64", "x86_64, AMD64"})
  void runtimeThatGuestCanRunIsTaken(String brought, String guests)
      throws IOException, InterruptedException {
    payload = payloadFor(brought);
    RemoteResult result = run(guest().withWindowsFor(guests));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
  }

  private Payload payloadFor(String architecture) throws IOException {
    String release = SmallPayload.RELEASE.replace("x86_64", architecture);
    return Payload.of(SmallPayload.runtime(folder, release), List.of(SmallPayload.jar(folder)));
  }

  @Test
  void accountThatIsNotElevatedBlocks() throws InterruptedException {
    assertRefused(
        FakeGuest.of(FakeWindows.windowsServer2022().notElevated().build()), "access denied");
  }

  @Test
  void localSystemBlocks() throws InterruptedException {
    assertRefused(
        FakeGuest.of(FakeWindows.windowsServer2022().asLocalSystem().build()), "not-local-system");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ERROR: (0x80070569)|grant SeBatchLogonRight",
        "FEHLER: -2147023565|enable it, or name another administrator",
        "ERROR: 0x80070534|or give its SID",
        "ERROR: Access is denied. 0x80070005|it has to be an elevated administrator",
        "ERROR: 0x8007052E|The password is wrong",
        "ERREUR|The account must be enabled, an administrator, and may log on as a batch job."
      })
  void taskThatIsRefusedIsToldWithItsRemedyByCode(String said, String remedy)
      throws InterruptedException {
    assertRefused(guest().refusingTasks(said), remedy);
    assertRefused(guest().refusingTasks(said), said);
  }

  @ParameterizedTest
  @CsvSource({
    "lib\\sysprep-core.jar, of the payload was changed in the guest",
    "lib\\planted.jar, 'was not sent, and is in the payload'",
    "manifest.txt, of the payload was changed in the guest"
  })
  void payloadThatWasChangedInGuestIsRefusedByName(String file, String why)
      throws InterruptedException {
    FakeGuest guest = guest();
    over(guest).keepingPayload().preflight(SysprepPlan.generalize().toOobe().build());
    WindowsPath changed = WindowsPath.of(ours(guest).get(0)).resolve(file);
    guest.windows().control().files().write(changed, new byte[] {1});
    RemoteResult result =
        over(guest).keepingPayload().run(SysprepPlan.generalize().toOobe().build(), text -> {});
    assertThat(result.summary()).contains(file, why);
    assertThat(ours(guest)).isEmpty();
    assertThat(run(guest).isSealed()).isTrue();
  }

  @Test
  void fileOfPayloadThatIsGoneIsNamed() {
    FakeGuest guest = guest();
    assertThatThrownBy(
            () -> {
              over(guest).keepingPayload().verify();
              WindowsPath jar = WindowsPath.of(ours(guest).get(0)).resolve("lib\\sysprep-core.jar");
              guest.windows().control().files().delete(jar);
              over(guest).verify();
            })
        .isInstanceOf(GuestRefusal.class)
        .hasMessageContaining("sysprep-core.jar of the payload is missing in the guest");
    assertThat(ours(guest)).isEmpty();
  }

  /** With a password, too, which is gone whether the task was made or not. */
  @Test
  void taskWithPasswordThatIsRefusedLeavesNoPassword() throws InterruptedException {
    FakeGuest guest = guest().refusingTasks("ERROR: 0x8007052E");
    GuestContents before = GuestContents.of(guest);
    RemoteResult result =
        over(guest)
            .runningAs(GuestAccount.named("Builder").withPassword(Secret.of("Sw0rdfish")))
            .run(SysprepPlan.generalize().toOobe().build(), text -> {});
    assertThat(result.summary()).contains("The password is wrong").doesNotContain("Sw0rdfish");
    assertThat(GuestContents.of(guest)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void orderOfAnotherProtocolIsRefusedInGuestAndTakenByNobody(Verb verb)
      throws InterruptedException {
    FakeGuest guest = guest();
    over(guest).keepingPayload().verify();
    WindowsPath carrier = WindowsPath.of(ours(guest).get(0));
    WindowsPath place = WindowsPath.of("C:\\Windows\\SysprepSdk-job-later");
    guest.windows().control().files().createFolders(place);
    JobFolder job = new JobFolder(place);
    String order =
        new Order("later", verb, SysprepPlan.generalize().toOobe().build())
            .toJson()
            .replaceFirst("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\"");
    guest.windows().control().files().write(job.order(), order.getBytes(UTF_8));
    GuestWork none =
        new GuestWork(
            plan -> fail("preflight"), (plan, listener) -> fail("run"), () -> fail("verification"));
    int exit = new GuestJob(guest.windows(), none, job, carrier, 4711).execute();
    assertThat(exit).isEqualTo(GuestJob.REFUSED);
    assertThat(guest.windows().inspect().files().info(job.claim())).isEmpty();
    assertThat(guest.windows().inspect().files().read(job.status(0), 1 << 10))
        .hasValueSatisfying(
            told -> assertThat(new String(told, UTF_8)).contains("its version is 2"));
  }

  @Test
  void foreignProtocolIsNamed() throws InterruptedException {
    FakeGuest guest = guest();
    WindowsPath status = WindowsPath.of("C:\\Windows\\SysprepSdk-job-later\\status-000000.json");
    guest.windows().control().files().createFolders(status.parent().orElseThrow());
    guest.windows().control().files().write(status, "{\"schemaVersion\": \"2\"}\n".getBytes(UTF_8));
    GuestContents before = GuestContents.of(guest);
    RemoteResult result = over(guest).resume("later", Duration.ofMinutes(1), text -> {});
    assertThat(GuestContents.of(guest)).isEqualTo(before);
    assertThat(result).isInstanceOf(RemoteResult.NotSealed.class);
    assertThat(result.summary()).contains("its version is 2, and this library reads version 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31T23:59:59Z", "2037-01-01T00:00:00Z"})
  void clockThatIsYearsAwayChangesNothing(String now) throws InterruptedException {
    FakeWindowsBuilder windows = FakeWindows.windowsServer2022();
    FakeGuest guest = FakeGuest.of(windows.build());
    guest.windows().setClock(Instant.parse(now));
    GuestContents before = GuestContents.of(guest);
    assertThat(over(guest).preflight(SysprepPlan.generalize().toOobe().build()).leftBehind())
        .isEmpty();
    assertThat(GuestContents.of(guest)).isEqualTo(before);
    RemoteResult result = run(guest);
    assertThat(result.isSealed()).as(result.summary()).isTrue();
  }

  @Test
  void passwordTravelsInFileThatIsGoneAndInNothingElse() throws InterruptedException {
    FakeGuest guest = guest();
    GuestAccount account =
        GuestAccount.named("Builder").withPassword(Secret.of("Sw0rdfish-in-no-file"));
    RemoteResult result =
        over(guest)
            .runningAs(account)
            .run(
                SysprepPlan.generalize().toOobe().build(),
                text -> assertNoSecret(guest, "Sw0rdfish-in-no-file"));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(account.toString()).doesNotContain("Sw0rdfish");
  }

  private static void assertNoSecret(FakeGuest guest, String secret) {
    for (String ours : ours(guest)) {
      for (WindowsPath file :
          guest.windows().inspect().files().list(WindowsPath.of(ours)).orElse(List.of())) {
        if (guest.windows().inspect().files().info(file).orElseThrow().folder()) {
          continue;
        }
        byte[] content = guest.windows().inspect().files().read(file, 1 << 20).orElse(new byte[0]);
        assertThat(new String(content, StandardCharsets.ISO_8859_1).replace("\0", ""))
            .as(file.toString())
            .doesNotContain(secret);
      }
    }
  }
}
