package io.sysprep.windows.guest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.guest.GuestPower;
import io.sysprep.guest.RemotePreflight;
import io.sysprep.guest.RemoteResult;
import io.sysprep.preflight.CheckResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  private final Set<String> listening = new TreeSet<>();

  @ParameterizedTest
  @EnumSource(WayIn.Kind.class)
  void guestIsSealedAndOffAndNothingIsLeft(WayIn.Kind kind)
      throws IOException, InterruptedException {
    Set<String> before = WineContents.of(guest);
    RemoteResult result = over(open(kind).access()).run(plan(), this::heard);

    assertThat(result.isSealed()).as("%s %s", result, told).isTrue();
    assertThat(((RemoteResult.Sealed) result).power()).isEqualTo(GuestPower.State.OFF);
    assertThat(told).startsWith("The guest has taken the order.").hasSizeGreaterThan(10);
    assertThat(guest.ours()).isEmpty();
    assertThat(WineContents.newSince(before, WineContents.of(guest)))
        .allMatch(line -> line.matches(BY_DESIGN));
    assertThat(listening).isSubsetOf("0100007F");
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

  @ParameterizedTest
  @EnumSource(WayIn.Kind.class)
  void secondUseSendsNoPayloadAgainAndWhatBlocksIsTold(WayIn.Kind kind)
      throws IOException, InterruptedException {
    ObservedAccess access = new ObservedAccess(open(kind).access());
    RemotePreflight first = over(access).keepingPayload().preflight(plan());
    assertThat(first.isReady()).as(first.report().toText()).isTrue();
    assertThat(access.bytes()).isGreaterThan(payload.size());

    Files.createDirectories(pendingServicing().getParent());
    Files.writeString(pendingServicing(), "<x/>");
    long before = access.bytes();
    RemoteResult refused = over(access).run(plan(), told::add);
    Files.delete(pendingServicing());

    assertThat(access.bytes() - before).isLessThan(32 << 10);
    assertThat(refused).isInstanceOf(RemoteResult.NotSealed.class);
    assertThat(refused.summary()).contains("pending-servicing-file");
    assertThat(first.report().blockers()).extracting(CheckResult::id).isEmpty();
    assertThat(guest.ours()).isEmpty();
    assertThat(power.state()).isEqualTo(GuestPower.State.ON);
    assertTaskIsTaken(access.sent("task.xml"));
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

  @Test
  void fileThatSomebodyReadsWithoutSharingBreaksNoRun() throws IOException, InterruptedException {
    RemoteResult result = over(open(WayIn.Kind.SSH).access()).run(plan(), this::holdWhatIsWritten);
    assertThat(result.isSealed()).as("%s %s", result, told).isTrue();
    assertThat(guest.ours()).isEmpty();
  }

  /** As qemu-ga of Windows and scanners open files: others may read, and nobody write or delete. */
  private void holdWhatIsWritten(String text) {
    told.add(text);
    if (told.size() % 6 != 0) {
      return;
    }
    try {
      for (Path file : journals()) {
        guest.start(guest.probe(), "read", "Z:" + file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> journals() throws IOException {
    try (Stream<Path> files = Files.walk(guest.drive().resolve("ProgramData/SysprepSdk"))) {
      return files.filter(file -> file.endsWith("journal.txt")).toList();
    }
  }
}
