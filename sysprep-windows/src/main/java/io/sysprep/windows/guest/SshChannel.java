package io.sysprep.windows.guest;

import com.jcraft.jsch.ChannelExec;
import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.guest.GuestChannel;
import io.sysprep.guest.GuestWords;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A channel over one SSH session: files by SFTP, commands by exec. */
final class SshChannel implements GuestChannel {

  private static final int TIMEOUT_MILLIS = 15_000;
  private static final Duration POLL = Duration.ofMillis(20);

  /** What holds a command's pipes open beyond its end is not waited for. */
  private static final Duration AFTER_EXIT = Duration.ofMillis(500);

  private final Session session;
  private final String driveFolder;
  private Optional<ChannelSftp> sftp = Optional.empty();

  SshChannel(Session session, String driveFolder) {
    this.session = session;
    this.driveFolder = driveFolder;
  }

  @Override
  public void write(WindowsPath file, byte[] content) {
    try {
      sftp().put(new ByteArrayInputStream(content), path(file), ChannelSftp.OVERWRITE);
    } catch (SftpException | JSchException e) {
      throw failure("write " + file, e);
    }
  }

  @Override
  public Optional<byte[]> read(WindowsPath file, long from, int most) {
    try {
      long size = sftp().stat(path(file)).getSize();
      if (from >= size || most == 0) {
        return Optional.of(new byte[0]);
      }
      try (InputStream in = sftp().get(path(file), null, from)) {
        return Optional.of(in.readNBytes(most));
      }
    } catch (SftpException e) {
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return Optional.empty();
      }
      throw failure("read " + file, e);
    } catch (JSchException | IOException e) {
      throw failure("read " + file, e);
    }
  }

  @Override
  public Ended run(List<String> words, Duration limit) {
    return execute(words, limit);
  }

  /** The session's children end with it, so what is started here must be nobody's child. */
  @Override
  public void start(List<String> words) {
    Ended ignored = execute(words, Duration.ofSeconds(60));
  }

  private Ended execute(List<String> words, Duration limit) {
    GuestWords.requirePlain(words);
    String what = "run " + words.get(0);
    ChannelExec exec = null;
    try {
      exec = (ChannelExec) session.openChannel("exec");
      exec.setCommand(String.join(" ", words));
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      exec.setOutputStream(output);
      exec.setErrStream(output);
      exec.connect(TIMEOUT_MILLIS);
      awaitEnd(exec, what, limit);
      String text = output.toString(StandardCharsets.ISO_8859_1);
      return new Ended(exec.getExitStatus() & 0xFFFF_FFFFL, text, false);
    } catch (JSchException e) {
      throw failure(what, e);
    } finally {
      if (exec != null) {
        exec.disconnect();
      }
    }
  }

  private static void awaitEnd(ChannelExec exec, String what, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!exec.isClosed() && exec.getExitStatus() < 0) {
      if (System.nanoTime() >= deadline) {
        throw new ChannelException(
            Kind.REFUSED,
            "Could not " + what + ": it did not end within " + limit.toSeconds() + " s");
      }
      CommandWait.pause(POLL);
    }
    long grace = System.nanoTime() + AFTER_EXIT.toNanos();
    while (!exec.isClosed() && System.nanoTime() < grace) {
      CommandWait.pause(POLL);
    }
    if (exec.getExitStatus() < 0) {
      throw new ChannelException(
          Kind.REFUSED, "Could not " + what + ": the session broke before its end");
    }
  }

  private ChannelSftp sftp() throws JSchException {
    if (sftp.isEmpty()) {
      ChannelSftp opened = (ChannelSftp) session.openChannel("sftp");
      opened.connect(TIMEOUT_MILLIS);
      sftp = Optional.of(opened);
    }
    return sftp.get();
  }

  private String path(WindowsPath file) {
    return driveFolder + file.toString().replace('\\', '/');
  }

  private static ChannelException failure(String what, Exception e) {
    boolean denied =
        e instanceof SftpException refused && refused.id == ChannelSftp.SSH_FX_PERMISSION_DENIED;
    return new ChannelException(
        denied ? Kind.DENIED : Kind.REFUSED, "Could not " + what + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    sftp.ifPresent(ChannelSftp::disconnect);
    session.disconnect();
  }
}
