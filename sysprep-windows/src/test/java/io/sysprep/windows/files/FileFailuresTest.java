package io.sysprep.windows.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileFailuresTest {

  @Test
  void deniedMissingAndOtherFailuresAreToldApart() {
    assertThat(failure(new AccessDeniedException("x")).reason()).isEqualTo(Reason.DENIED);
    assertThat(failure(new NoSuchFileException("x")).reason()).isEqualTo(Reason.MISSING);
    assertThat(failure(new FileSystemException("x")).reason()).isEqualTo(Reason.FAILED);
  }

  private static MachineException failure(IOException cause) {
    MachineException failure =
        FileFailures.failure("read", WindowsPath.of("C:\\Windows\\win.ini"), cause);
    assertThat(failure).hasMessageContaining("C:\\Windows\\win.ini").hasCause(cause);
    return failure;
  }
}
