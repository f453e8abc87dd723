package io.sysprep.windows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A service manager with one service, {@code spooler}. */
final class StubServices implements NativeServices {

  final List<String> calls = new ArrayList<>();
  final Deque<Integer> states = new ArrayDeque<>(List.of(1));
  int startMode = 3;
  int managerCode;
  int startCode;
  int stopCode;
  int exitCode;
  int open;

  @Override
  public Opened openManager(int access) {
    open++;
    return new Opened(managerCode, 1);
  }

  @Override
  public Opened open(long manager, String name, int access) {
    if (!name.equalsIgnoreCase("spooler")) {
      return new Opened(WindowsErrors.SERVICE_DOES_NOT_EXIST, 0);
    }
    open++;
    return new Opened(0, 2);
  }

  @Override
  public void close(long handle) {
    open--;
  }

  @Override
  public Configuration configuration(long service) {
    return new Configuration(0, startMode, "spoolsv.exe", "LocalSystem", "Print Spooler");
  }

  @Override
  public Status status(long service) {
    int state = states.size() > 1 ? states.remove() : states.element();
    return new Status(0, state, exitCode);
  }

  @Override
  public int changeStartMode(long service, int mode) {
    startMode = mode;
    return 0;
  }

  @Override
  public int start(long service) {
    calls.add("start");
    return startCode;
  }

  @Override
  public int stop(long service) {
    calls.add("stop");
    return stopCode;
  }
}
