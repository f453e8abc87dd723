package io.sysprep.windows.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** At which addresses some processes of this machine listen, as Linux tells in /proc. */
final class Listening {

  private static final String LISTENS = "0A";

  private Listening() {}

  /** The addresses, in the hex of /proc/net/tcp; 0100007F is 127.0.0.1. */
  static List<String> addressesOf(Stream<ProcessHandle> processes) throws IOException {
    Set<String> sockets = new HashSet<>();
    for (ProcessHandle process : processes.toList()) {
      sockets.addAll(socketsOf(Path.of("/proc", Long.toString(process.pid()), "fd")));
    }
    List<String> addresses = new ArrayList<>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] cells = line.strip().split("\\s+", -1);
        if (cells[3].equals(LISTENS) && sockets.contains("socket:[" + cells[9] + "]")) {
          addresses.add(cells[1].replaceFirst(":.*", ""));
        }
      }
    }
    return addresses;
  }

  /** A process that has ended meanwhile holds none. */
  private static Set<String> socketsOf(Path folder) {
    Set<String> sockets = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sockets.add(Files.readSymbolicLink(file).toString());
      }
    } catch (IOException e) {
      return sockets;
    }
    return sockets;
  }
}
