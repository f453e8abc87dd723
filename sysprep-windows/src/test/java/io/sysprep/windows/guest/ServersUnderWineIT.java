package io.sysprep.windows.guest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the servers themselves do with big files, and with what a session leaves running. */
class ServersUnderWineIT extends GuestBed {

  private static final WindowsPath BIG = WindowsPath.of("C:\\windows\\SysprepSdk-big.bin");
  private static final WindowsPath PROBE = WindowsPath.of("C:\\windows\\SysprepSdk-probe.exe");
  private static final WindowsPath SESSION = WindowsPath.of("C:\\windows\\SysprepSdk-probe.cmd");
  private static final WindowsPath TASK = WindowsPath.of("C:\\windows\\SysprepSdk-probe.xml");

  @AfterEach
  void endProbes() throws IOException {
    guest.processes("SysprepSdk-probe.exe").forEach(ProcessHandle::destroyForcibly);
    guest.renew();
  }

  @ParameterizedTest
  @EnumSource(WayIn.Kind.class)
  void everyByteOfBigFileIsRead(WayIn.Kind kind) throws IOException, InterruptedException {
    byte[] content = new byte[64 << 20];
    new Random(16).nextBytes(content);
    Files.write(guest.at(BIG), content);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (GuestChannel channel = open(kind).access().open()) {
      while (read.size() < content.length) {
        read.writeBytes(channel.read(BIG, read.size(), 4 << 20).orElseThrow());
      }
    }
    assertThat(read.toByteArray()).isEqualTo(content);
  }

  /** Which is why a job is started as a task. */
  @Test
  void whatSessionStartsDiesWithItAndTaskLives() throws IOException, InterruptedException {
    Files.copy(guest.at(WindowsPath.of("C:\\windows")).resolve(guest.probe()), guest.at(PROBE));
    try (GuestChannel channel = open(WayIn.Kind.SSH).access().open()) {
      channel.write(SESSION, session().getBytes(US_ASCII));
      CompletableFuture<Void> session =
          CompletableFuture.runAsync(
              () -> channel.start(List.of("cmd", "/d", "/c", SESSION.toString())));
      awaitProbe();
      session.join();
      assertThat(guest.processes(PROBE.fileName() + " hang")).isEmpty();
      channel.write(TASK, task().getBytes(UTF_16LE));
      run(channel, "/create", "/f", "/tn", "SysprepSdk-probe", "/xml", TASK.toString());
      run(channel, "/run", "/tn", "SysprepSdk-probe");
    }
    way.close();
    assertThat(guest.processes(PROBE.fileName() + " hang")).hasSize(1);
  }

  /** What it starts is there as long as the session, which ends two seconds after. */
  private static String session() {
    return "@start /b " + PROBE + " hang\r\n@" + PROBE + " read " + PROBE + "\r\n";
  }

  private static void awaitProbe() throws InterruptedException {
    for (int i = 0; i < 600 && guest.processes(PROBE.fileName() + " hang").isEmpty(); i++) {
      Thread.sleep(20);
    }
    assertThat(guest.processes(PROBE.fileName() + " hang")).hasSize(1);
  }

  private static void run(GuestChannel channel, String... words) {
    List<String> command = new ArrayList<>(List.of("schtasks"));
    command.addAll(List.of(words));
    GuestChannel.Ended ended = channel.run(command, Duration.ofSeconds(30));
    assertThat(ended.exitCode()).as(ended.output()).isZero();
  }

  private static String task() {
    return "<Task><Command>" + PROBE + "</Command><Arguments>hang</Arguments></Task>";
  }
}
