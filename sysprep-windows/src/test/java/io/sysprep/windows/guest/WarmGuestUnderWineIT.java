package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.guest.RemoteResult;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JVM of a guest loads while Sysprep is at work, when no file is a safe place. */
@Timeout(180)
class WarmGuestUnderWineIT extends GuestBed {

  private static final WindowsPath LOADED = WindowsPath.of("C:\\windows\\loaded.log");

  /** The library, and the two that it calls Windows by; what the JVM spins itself has no file. */
  private static final Pattern FROM_JAR =
      Pattern.compile("(?m)^\\[([^\\]]+)\\] (\\S+) source: (?:file|jar):");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

  /** Sealed, failed, and ended by the deadline. */
  @ParameterizedTest
  @ValueSource(strings = {"succeed", "break", "hang"})
  void noClassIsLoadedFromJarAfterLaunch(String behaviour)
      throws IOException, InterruptedException {
    Path log = guest.at(LOADED);
    guest.tellJava("-Xlog:class+load:file=" + LOADED + ":utctime:filecount=0");
    guest.behave(behaviour + " 100");
    Duration deadline = behaviour.equals("hang") ? Duration.ofSeconds(5) : plan().deadline();
    SysprepPlan plan = plan().revised().within(deadline).build();
    RemoteResult result = over(open(WayIn.Kind.AGENT).access()).run(plan, told::add);
    assertThat(result.isSealed()).as("%s %s", result, told).isEqualTo(behaviour.equals("succeed"));
    assertThat(result.guestResult()).as("%s %s", result, told).isPresent();
    Instant began = guest.sysprepBegan();
    List<String> after =
        FROM_JAR
            .matcher(Files.readString(log))
            .results()
            .filter((MatchResult line) -> TIME.parse(line.group(1), Instant::from).isAfter(began))
            .map((MatchResult line) -> line.group(2))
            .toList();
    Files.delete(log);
    assertThat(after).as("to be loaded before").isEmpty();
  }
}
