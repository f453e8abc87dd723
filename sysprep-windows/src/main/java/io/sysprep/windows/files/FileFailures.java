package io.sysprep.windows.files;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says what Java's file errors mean. */
final class FileFailures {

  private FileFailures() {}

  static MachineException failure(String attempt, WindowsPath path, IOException cause) {
    return new MachineException(reasonOf(cause), attempt, path.toString(), cause);
  }

  private static Reason reasonOf(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return Reason.DENIED;
    }
    return cause instanceof NoSuchFileException ? Reason.MISSING : Reason.FAILED;
  }
}
