package io.sysprep.windows.guest;

import io.sysprep.guest.GuestAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A real server through which a controller reaches a Windows under Wine. */
interface WayIn extends AutoCloseable {

  /** Each kind of it. */
  enum Kind {
    SSH {
      @Override
      WayIn to(WineGuest guest, Path folder) throws IOException, InterruptedException {
        return new OverSsh(guest, folder);
      }
    },
    AGENT {
      @Override
      WayIn to(WineGuest guest, Path folder) throws IOException, InterruptedException {
        return new OverAgent(guest, folder);
      }
    };

    abstract WayIn to(WineGuest guest, Path folder) throws IOException, InterruptedException;
  }

  GuestAccess access();

  /** Kills what carries the channels, and has it back when the guest has gone on for a while. */
  void cut() throws IOException, InterruptedException;

  /** The processes of this machine that belong to it. */
  Stream<ProcessHandle> processes();

  @Override
  void close();

  /** Sessions of an SSH server; the server itself stays. */
  final class OverSsh implements WayIn {
    private final SshServer server;
    private final Path drives;

    private OverSsh(WineGuest guest, Path folder) throws IOException, InterruptedException {
      Path shell = guest.programs().resolve("guest-shell");
      StringBuilder environment = new StringBuilder("SetEnv");
      guest
          .environment()
          .forEach((name, value) -> environment.append(" \"" + name + "=" + value + "\""));
      server = SshServer.start(folder, "ForceCommand " + shell, environment.toString());
      drives = Files.createDirectories(folder.resolve("drives"));
      Files.createSymbolicLink(drives.resolve("C:"), guest.drive());
    }

    @Override
    public GuestAccess access() {
      return server.access(drives);
    }

    @Override
    public void cut() {
      server
          .sessions()
          .filter(process -> process.info().command().orElse("").contains("ssh"))
          .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public Stream<ProcessHandle> processes() {
      return Stream.concat(Stream.of(server.handle()), server.sessions());
    }

    @Override
    public void close() {
      server.close();
    }
  }

  /**
   * An agent, which finds Wine's programs on its path, and is told of files where Wine has them.
   */
  final class OverAgent implements WayIn {
    private final WineGuest guest;
    private final Path folder;
    private final Path socket;
    private RunningServer agent;

    private OverAgent(WineGuest guest, Path folder) throws IOException, InterruptedException {
      this.guest = guest;
      this.folder = folder;
      this.socket = folder.resolve("agent.sock");
      this.agent = started();
    }

    private RunningServer started() throws IOException, InterruptedException {
      Map<String, String> environment = new HashMap<>(guest.environment());
      environment.put("PATH", guest.programs() + ":" + System.getenv("PATH"));
      return RunningServer.agent(folder, socket, environment);
    }

    @Override
    public GuestAccess access() {
      return QemuAgentAccess.over(() -> new WinePaths(guest, AgentSocket.open(socket)));
    }

    @Override
    public void cut() throws IOException, InterruptedException {
      agent.handle().destroyForcibly();
      Files.deleteIfExists(socket);
      Thread.sleep(2000);
      agent = started();
    }

    @Override
    public Stream<ProcessHandle> processes() {
      return Stream.concat(Stream.of(agent.handle()), agent.handle().descendants());
    }

    @Override
    public void close() {
      agent.close();
    }
  }
}
