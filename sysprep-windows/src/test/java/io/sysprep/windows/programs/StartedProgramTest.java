package io.sysprep.windows.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartedProgramTest {

  @Test
  void anExitCodeThatIsAnNtStatusIsNotNegative() {
    ProgramLaunch launch =
        new ProgramLaunch(WindowsPath.of("C:\\tool.exe"), List.of(), Optional.empty());
    ProcessTree tree = new ProcessTree(new WindowsProcesses(new StubProcesses()));
    assertThat(new StartedProgram(launch, new CrashedProcess(), tree).exitCode())
        .hasValue(0xC000_0005L);
  }

  /** A process that ended with an access violation. */
  private static final class CrashedProcess extends Process {

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getInputStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
      return exitValue();
    }

    @Override
    public int exitValue() {
      return 0xC000_0005;
    }

    @Override
    public void destroy() {}
  }
}
