package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogFollowerTest {

  private final GrowingFile file = new GrowingFile();
  private final LogFollower follower = LogFollower.of(file, GrowingFile.PATH);

  @Test
  void a_log_that_is_not_there_yet_is_no_error() {
    assertThat(follower.poll()).isEmpty();
    assertThat(follower.problem()).isEmpty();
  }

  @Test
  void tells_stages_and_providers_as_they_come() {
    file.append(new LogText().start("GENERALIZE").toString());
    assertThat(follower.poll())
        .contains(
            new LogEvent.StageEntered(2, SysprepStage.STARTING),
            new LogEvent.StageEntered(6, SysprepStage.PARSING));

    file.append(new LogText().validate("Cleanup").calls("Validate", "spopk.dll").toString());
    assertThat(follower.poll())
        .containsExactly(
            new LogEvent.StageEntered(7, SysprepStage.VALIDATING_CLEANUP),
            new LogEvent.ProviderStarted(9, "Validate", "spopk.dll"));

    file.append(new LogText().returns("Validate", "spopk.dll").toString());
    assertThat(follower.poll())
        .containsExactly(new LogEvent.ProviderFinished(10, "Validate", "spopk.dll", true));
  }

  @Test
  void counts_components_when_the_log_lists_them() {
    file.append(
        new LogText()
            .execute("Generalize")
            .info("  Name: Microsoft-Windows-Sysprep-SpOpk, Order: 256")
            .info("  Name: Microsoft-Windows-PnpSysprep, Order: 1280")
            .info("0x0f00bd", "CreateSysprepActionList: Building action list for component X")
            .toString());

    assertThat(follower.poll()).contains(new LogEvent.ComponentStarted(4, "X", 1, 2));
  }

  @Test
  void half_a_line_waits_for_its_other_half() {
    String line = new LogText().calls("SysprepGeneralize", "AppxSysprep.dll").toString();
    file.append(line.substring(0, 70));
    assertThat(follower.poll()).isEmpty();

    file.append(line.substring(70));
    assertThat(follower.poll())
        .containsExactly(new LogEvent.ProviderStarted(1, "SysprepGeneralize", "AppxSysprep.dll"));
  }

  @Test
  void a_locked_log_is_read_at_the_next_poll() {
    file.append(new LogText().succeeds().toString()).lock(true);
    assertThat(follower.poll()).isEmpty();
    assertThat(follower.problem()).isPresent();

    file.lock(false);
    assertThat(follower.poll()).contains(new LogEvent.SuccessTagCreated(1));
    assertThat(follower.problem()).isEmpty();
  }

  @Test
  void a_log_that_was_emptied_is_read_from_its_beginning() {
    file.append(new LogText().start("OOBE", "GENERALIZE").toString());
    follower.poll();

    file.replace(new LogText().succeeds().toString());
    assertThat(follower.poll())
        .startsWith(new LogEvent.LogReplaced())
        .contains(new LogEvent.SuccessTagCreated(1));
  }

  @Test
  void a_log_that_was_replaced_by_a_longer_one_is_read_from_its_beginning() {
    file.append(new LogText().start().toString());
    follower.poll();

    file.replace(new LogText().after(600).start("OOBE", "GENERALIZE").succeeds().toString());
    assertThat(follower.poll()).startsWith(new LogEvent.LogReplaced());
    assertThat(follower.diagnosis().verdict()).isEqualTo(Verdict.SUCCEEDED);
  }

  @Test
  void the_failure_of_an_earlier_run_is_not_this_runs() {
    file.append(new LogText().start().stopsValidating("0x80073cf2").toString());
    follower.skipToEnd();
    assertThat(follower.diagnosis().verdict()).isEqualTo(Verdict.UNDECIDED);

    file.append(new LogText().after(60).start("GENERALIZE").succeeds().toString());
    assertThat(follower.poll()).isNotEmpty();
    assertThat(follower.diagnosis().verdict()).isEqualTo(Verdict.SUCCEEDED);
  }

  @Test
  void tells_errors_and_the_end_of_a_failed_run() {
    file.append(new LogText().start().stopsExecuting("0x80070005").toString());

    List<LogEvent> events = follower.poll();

    assertThat(events).hasAtLeastOneElementOfType(LogEvent.ProblemLogged.class);
    assertThat(events).hasAtLeastOneElementOfType(LogEvent.RunHalted.class);
    assertThat(follower.diagnosis().retry()).isEqualTo(Retry.UNSAFE);
  }

  @Test
  void a_log_that_stands_still_names_what_sysprep_hangs_at_only_when_the_caller_says_so() {
    file.append(
        new LogText()
            .start()
            .validate("Cleanup")
            .calls("Sysprep_Clean_Validate_Opk", "C:\\Windows\\System32\\spopk.dll")
            .toString());
    follower.poll();

    assertThat(follower.diagnosis().verdict()).isEqualTo(Verdict.UNDECIDED);
    Diagnosis stalled = follower.diagnosisOfStalled();
    assertThat(stalled.causes()).extracting(Cause::id).containsExactly("validation-hang");
    assertThat(stalled.retry()).isEqualTo(Retry.SAFE);
  }
}
