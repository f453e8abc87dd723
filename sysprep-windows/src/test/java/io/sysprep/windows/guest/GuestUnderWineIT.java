package io.sysprep.windows.guest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.guest.GuestAccess;
import io.sysprep.guest.GuestAccount;
import io.sysprep.guest.GuestPower;
import io.sysprep.guest.RemotePreflight;
import io.sysprep.guest.RemoteResult;
import io.sysprep.unattend.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole uses over each channel, first and second, and what they leave. */
class GuestUnderWineIT extends GuestBed {

  /**
   * What a run is to leave: Sysprep's own traces, the journal, and the state of a sealed machine.
   */
  private static final String BY_DESIGN =
      "(?s)(?i).*(system32/Sysprep/|/Setup/State|ProgramData(/SysprepSdk(/runs.*)?)?$|\\\\Setup\\\\State\\]"
          + "|\\\\SYSTEM\\\\Setup\\]|\\\\SysprepStatus\\]|windows/Panther).*";

  private static final Pattern RESULTS = Pattern.compile("result\\.json");
  private static final Pattern STATUS = Pattern.compile("status-\\d+\\.json");

  /** What is being written to, and what the job's JVM runs from. */
  private static final Pattern WRITTEN =
      Pattern.compile("journal\\.txt|out\\.txt|claimed|java\\.exe|modules|sysprep-core.*");

  private final Set<String> listening = new TreeSet<>();
  private final Set<String> held = new TreeSet<>();

  /** Brought once, used three times: ready, then blocked, then sealed. */
  @ParameterizedTest
  @EnumSource(WayIn.Kind.class)
  void guestIsSealedAndOffAndNothingIsLeftAfterThreeUses(WayIn.Kind kind)
      throws IOException, InterruptedException {
    Files.createDirectories(pendingServicing().getParent());
    Set<String> before = WineContents.of(guest);
    ObservedAccess access = new ObservedAccess(open(kind).access());
    RemotePreflight first = over(access).keepingPayload().preflight(plan());
    assertThat(first.isReady()).as(first.report().toText()).isTrue();
    assertThat(access.bytes()).isGreaterThan(payload.size());

    long sent = access.bytes();
    assertBlockedIsTold(access);
    assertThat(access.bytes() - sent).as("second use").isLessThan(32 << 10);

    RemoteResult result = over(access).run(plan(), this::heard);
    assertThat(result.isSealed()).as("%s %s", result, told).isTrue();
    assertThat(access.bytes() - sent).as("third use").isLessThan(64 << 10);
    assertThat(((RemoteResult.Sealed) result).power()).isEqualTo(GuestPower.State.OFF);
    assertThat(told).startsWith("The guest has taken the order.").hasSizeGreaterThan(10);
    assertThat(guest.ours()).isEmpty();
    assertThat(WineContents.newSince(before, WineContents.of(guest)))
        .allMatch(line -> line.matches(BY_DESIGN));
    assertThat(listening).isSubsetOf("0100007F");
    assertTaskIsTaken(access.sent("task.xml"));
  }

  private void assertBlockedIsTold(GuestAccess access) throws IOException, InterruptedException {
    Files.writeString(pendingServicing(), "<x/>");
    RemoteResult refused = over(access).keepingPayload().run(plan(), text -> {});
    Files.delete(pendingServicing());
    assertThat(refused).isInstanceOf(RemoteResult.NotSealed.class);
    assertThat(refused.summary()).contains("pending-servicing-file");
    assertThat(power.state()).isEqualTo(GuestPower.State.ON);
  }

  private void heard(String text) {
    told.add(text);
    try {
      Stream<ProcessHandle> all = Stream.concat(way.processes(), guest.processes().stream());
      listening.addAll(Listening.addressesOf(all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path pendingServicing() {
    return guest.drive().resolve("windows/winsxs/pending.xml");
  }

  /** Wine's Task Scheduler was written by neither Microsoft nor us; it judges few elements. */
  private void assertTaskIsTaken(byte[] xml) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("task.xml"), xml);
    assertThat(guest.ownSchtasksTakes(file)).isTrue();
    String foreign = new String(xml, UTF_16LE).replace("/mit/task", "/mit/other");
    Files.write(file, foreign.getBytes(UTF_16LE));
    assertThat(guest.ownSchtasksTakes(file)).isFalse();
  }

  /** What a scanner or an agent reads may be anything that is there; it lets go after a while. */
  @ParameterizedTest
  @EnumSource(WayIn.Kind.class)
  void filesThatSomebodyReadsWithoutSharingBreakNoRun(WayIn.Kind kind)
      throws IOException, InterruptedException {
    RemoteResult result = over(open(kind).access()).run(plan(), this::holdWhatIsThere);
    assertThat(result.isSealed()).as("%s %s", result, told).isTrue();
    assertThat(held)
        .contains("journal.txt", "claimed", "result.json", "java.exe")
        .anyMatch(name -> name.startsWith("status-"))
        .anyMatch(name -> name.startsWith("sysprep-core"));
    assertThat(guest.ours()).isEmpty();
  }

  /** As qemu-ga of Windows opens files: others may read, and nobody write or delete. */
  private void holdWhatIsThere(String text) {
    told.add(text);
    try {
      for (Path file : told.size() % 6 == 0 ? filesAtWork() : filesOf(RESULTS)) {
        if (held.add(file.getFileName().toString()) || told.size() % 6 == 0) {
          guest.start(guest.probe(), "read", "Z:" + file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesAtWork() throws IOException {
    List<Path> files = new ArrayList<>(filesOf(WRITTEN));
    filesOf(STATUS).stream().max(Comparator.naturalOrder()).ifPresent(files::add);
    return files;
  }

  private static List<Path> filesOf(Pattern name) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String place : List.of("windows", "ProgramData")) {
      for (Path ours : WineGuest.named(guest.drive().resolve(place), "SysprepSdk")) {
        try (Stream<Path> files = Files.walk(ours)) {
          files
              .filter(file -> name.matcher(file.getFileName().toString()).matches())
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  /** PowerShell is a stand-in, which does what the script says and tells what it got. */
  @Test
  void passwordReachesWindowsByFileAndIsNowhereElse() throws IOException, InterruptedException {
    String password = "Sw0rdfish-in-no-file";
    FileTime begin = FileTime.from(Instant.now());
    ObservedAccess access = new ObservedAccess(open(WayIn.Kind.AGENT).access());
    RemotePreflight answer =
        over(access)
            .runningAs(GuestAccount.named("Administrator").withPassword(Secret.of(password)))
            .preflight(plan());
    assertThat(answer.isReady()).as(answer.report().toText()).isTrue();
    assertThat(guest.told())
        .hasSize(2)
        .last()
        .isEqualTo(
            "Register-ScheduledTask for Administrator with a password of "
                + password.length()
                + " bytes, sum "
                + Integer.toUnsignedString(password.hashCode()));
    assertThat(new String(access.sent("task.xml"), UTF_16LE))
        .contains("<LogonType>Password</LogonType>")
        .doesNotContain(password);
    assertThat(access.words()).isNotEmpty().noneMatch(word -> word.contains(password));
    assertThat(guest.ours()).isEmpty();
    assertThat(WineContents.holding(guest, password, begin)).isEmpty();
    assertThat(answer.report().toJson()).doesNotContain(password);
  }
}
