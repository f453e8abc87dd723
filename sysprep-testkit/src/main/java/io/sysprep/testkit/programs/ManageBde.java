package io.sysprep.testkit.programs;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Volumes;
import java.time.Duration;
import java.util.Optional;

/** {@code manage-bde.exe -off X:}: the volume is decrypted within twenty minutes. */
public final class ManageBde extends OneShotProgram {

  private static final Duration DECRYPTION = Duration.ofMinutes(20);
  private static final long FAILED = 0xFFFF_FFFFL;

  /** Makes the program. */
  public ManageBde() {
    // It holds no state.
  }

  @Override
  public boolean needsElevation() {
    return true;
  }

  @Override
  boolean isModelled(ProgramLaunch launch) {
    return launch.arguments().size() == 2 && launch.arguments().get(0).equals("-off");
  }

  @Override
  long work(ProgramLaunch launch, Computer computer) {
    char letter = launch.arguments().get(1).charAt(0);
    Volumes volumes = computer.installation().volumes();
    Optional<ConversionStatus> status = volumes.conversion(letter);
    if (status.isEmpty()) {
      return FAILED;
    }
    if (status.get() != ConversionStatus.FULLY_DECRYPTED) {
      volumes.encrypt(letter, ConversionStatus.DECRYPTION_IN_PROGRESS);
      computer
          .timeline()
          .schedule(DECRYPTION, () -> volumes.encrypt(letter, ConversionStatus.FULLY_DECRYPTED));
    }
    return 0;
  }
}
