package io.sysprep.windows.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartFailuresTest {

  private static final ProgramLaunch LAUNCH =
      new ProgramLaunch(WindowsPath.of("C:\\tool.exe"), List.of(), Optional.empty());

  @Test
  void theNumberIsReadInEveryLanguage() {
    assertThat(failure("CreateProcess error=740, Der angeforderte Vorgang").reason())
        .isEqualTo(Reason.DENIED);
    assertThat(failure("error=2, No such file or directory").reason()).isEqualTo(Reason.MISSING);
  }

  @Test
  void whatHasNoNumberFailedAndIsKeptAsTheCause() {
    assertThat(failure("odd").reason()).isEqualTo(Reason.FAILED);
    assertThat(failure(null).reason()).isEqualTo(Reason.FAILED);
  }

  private static MachineException failure(@Nullable String message) {
    IOException cause = new IOException(message);
    MachineException failure = StartFailures.failure(LAUNCH, cause);
    assertThat(failure).hasMessageContaining("C:\\tool.exe").hasRootCause(cause);
    return failure;
  }
}
