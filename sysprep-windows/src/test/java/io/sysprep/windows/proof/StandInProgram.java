package io.sysprep.windows.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Does what src/test/c/probe.c does, without a compiler: a program for the tests of programs, on
 * the JVM that runs them. Its first argument is what to do; the list is in probe.c.
 */
public final class StandInProgram {

  private static final OutputStream OUT = new FileOutputStream(FileDescriptor.out);
  private static final OutputStream ERRORS = new FileOutputStream(FileDescriptor.err);

  private StandInProgram() {}

  /**
   * Does one thing.
   *
   * @param received the arguments as java.exe made them; those that have to be exact are asked of
   *     Windows
   * @throws IOException when it cannot write
   * @throws InterruptedException never, as nobody interrupts it
   */
  public static void main(String... received) throws IOException, InterruptedException {
    switch (received[0]) {
      case "hex" -> hex(exact());
      case "echo" -> write(OUT, String.join("\n", exact()).concat("\n").getBytes(UTF_8));
      case "print" -> print(received);
      case "flood" -> flood(Integer.parseInt(received[1]));
      case "wide" -> write(OUT, ("\uFEFF" + exact().get(0)).getBytes(UTF_16LE));
      case "hang" -> new CountDownLatch(1).await();
      case "tree" -> tree();
      case "leave" -> startCopy("linger");
      case "linger" -> linger();
      case "hold" -> hold(Path.of(exact().get(0)));
      default -> System.exit(2);
    }
  }

  /** Without the first, which says what to do. */
  private static List<String> exact() {
    List<String> given = OwnCommandLine.after(StandInProgram.class.getName());
    return given.subList(1, given.size());
  }

  private static void hex(List<String> arguments) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String argument : arguments) {
      argument.chars().forEach(unit -> lines.append(String.format("%04x", unit)));
      lines.append(".\n");
    }
    write(OUT, lines.toString().getBytes(US_ASCII));
  }

  /** An exit code above 2147483647 is the same 32 bits as a negative one. */
  private static void print(String... received) throws IOException {
    write(OUT, received[2].getBytes(US_ASCII));
    write(ERRORS, received[3].getBytes(US_ASCII));
    System.exit((int) Long.parseLong(received[1]));
  }

  private static void flood(int bytes) throws IOException {
    byte[] block = new byte[1024];
    Arrays.fill(block, (byte) 'x');
    for (int left = bytes; left > 0; left -= block.length) {
      int size = Math.min(left, block.length);
      OUT.write(block, 0, size);
      ERRORS.write(block, 0, size);
    }
  }

  private static void tree() throws IOException, InterruptedException {
    startCopy("hang");
    new CountDownLatch(1).await();
  }

  private static void linger() throws InterruptedException {
    boolean unused = new CountDownLatch(1).await(10, SECONDS);
  }

  /** With the streams of this one. */
  private static void startCopy(String what) throws IOException {
    Process unused =
        new ProcessBuilder(OwnJvm.running(StandInProgram.class, what)).inheritIO().start();
  }

  private static void hold(Path file) throws IOException, InterruptedException {
    try (OutputStream held = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      Files.createFile(Path.of(file + ".held"));
      new CountDownLatch(1).await();
      held.flush();
    }
  }

  private static void write(OutputStream stream, byte[] bytes) throws IOException {
    stream.write(bytes);
    stream.flush();
  }
}
