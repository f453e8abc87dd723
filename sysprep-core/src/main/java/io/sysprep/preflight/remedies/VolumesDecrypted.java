package io.sysprep.preflight.remedies;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.Volume;
import io.sysprep.machine.VolumesView;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyBench;
import io.sysprep.preflight.examination.RemedyNeed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Decrypts volumes with {@code manage-bde -off}, and waits as long as the plan lets a run take.
 *
 * @param id the remedy
 * @param windows whether the volume of Windows is meant, or all other fixed ones
 */
record VolumesDecrypted(String id, boolean windows) implements AutomaticRemedy {

  private static final Duration ORDER_LIMIT = Duration.ofMinutes(2);

  static VolumesDecrypted ofWindows() {
    return new VolumesDecrypted("decrypt-windows-volume", true);
  }

  static VolumesDecrypted ofData() {
    return new VolumesDecrypted("decrypt-data-volumes", false);
  }

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described(id);
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    char own = facts.windowsFolder().drive().orElse('C');
    List<Character> encrypted =
        facts.volumes().stream()
            .filter(volume -> volume.kind() == Volume.Kind.FIXED)
            .map(Volume::letter)
            .filter(letter -> (letter == own) == windows)
            .filter(letter -> !isDecrypted(facts.machine().volumes(), letter))
            .toList();
    return encrypted.isEmpty()
        ? new RemedyNeed.NotNeeded("No such volume is encrypted.")
        : new RemedyNeed.Needed(
            "Will be decrypted: "
                + String.join(", ", encrypted.stream().map(it -> it + ":").toList())
                + ".",
            bench -> {
              for (char letter : encrypted) {
                decrypt(bench, letter, facts.plan().deadline());
              }
            });
  }

  private static void decrypt(RemedyBench bench, char letter, Duration limit)
      throws InterruptedException {
    MachineView view = bench.machine().view();
    ProgramLaunch order =
        new ProgramLaunch(
            view.system().windowsFolder().resolve("System32\\manage-bde.exe"),
            List.of("-off", letter + ":"),
            Optional.empty());
    bench.stays(letter + ": is decrypted, or goes on to be.");
    if (isEncrypted(view.volumes(), letter)) {
      bench.run(order, ORDER_LIMIT);
    }
    bench.await(letter + ": to be decrypted", limit, () -> isDecrypted(view.volumes(), letter));
  }

  /** One that is being decrypted needs no order. */
  private static boolean isEncrypted(VolumesView volumes, char letter) {
    return volumes
        .conversionStatus(letter)
        .filter(status -> status != ConversionStatus.DECRYPTION_IN_PROGRESS)
        .isPresent();
  }

  private static boolean isDecrypted(VolumesView volumes, char letter) {
    return volumes
        .conversionStatus(letter)
        .map(status -> status == ConversionStatus.FULLY_DECRYPTED)
        .orElse(true);
  }
}
