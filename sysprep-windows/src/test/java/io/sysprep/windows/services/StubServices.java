package io.sysprep.windows.services;

import io.sysprep.windows.failures.WindowsErrors;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A service manager with one service, {@code spooler}.
 *
 * <p>As Windows does, it denies what the service was not opened for.
 */
public final class StubServices implements NativeServices {

  final List<String> calls = new ArrayList<>();
  final Deque<Integer> states = new ArrayDeque<>(List.of(1));
  public int startMode = 3;
  int managerCode;
  int openCode;
  int lostHandles;
  int configurationCode;
  int statusCode;
  int changeCode;
  int startCode;
  int stopCode;
  int exitCode;
  final Set<Long> open = new HashSet<>();
  int managerRights;
  int rights;

  @Override
  public Opened openManager(int access) {
    managerRights = access;
    return opened(managerCode, 1);
  }

  @Override
  public Opened open(long manager, String name, int access) {
    if (!name.equalsIgnoreCase("spooler")) {
      return new Opened(WindowsErrors.SERVICE_DOES_NOT_EXIST, 0);
    }
    rights = access;
    if (lostHandles > 0) {
      lostHandles--;
      return new Opened(6, 0);
    }
    return opened(openCode, 2);
  }

  private Opened opened(int code, long handle) {
    if (code == 0) {
      open.add(handle);
    }
    return new Opened(code, handle);
  }

  @Override
  public void close(long handle) {
    if (!open.remove(handle)) {
      throw new IllegalStateException("Not open: " + handle);
    }
  }

  @Override
  public Configuration configuration(long service) {
    return new Configuration(
        answer(0x1, configurationCode), startMode, "spoolsv.exe", "LocalSystem", "Print Spooler");
  }

  @Override
  public Status status(long service) {
    int state = states.size() > 1 ? states.remove() : states.element();
    return new Status(answer(0x4, statusCode), state, exitCode);
  }

  @Override
  public int changeStartMode(long service, int mode) {
    if (answer(0x2, changeCode) == 0) {
      startMode = mode;
    }
    return answer(0x2, changeCode);
  }

  @Override
  public int start(long service) {
    calls.add("start");
    return answer(0x10, startCode);
  }

  @Override
  public int stop(long service) {
    calls.add("stop");
    return answer(0x20, stopCode);
  }

  private int answer(int right, int code) {
    return (rights & right) == 0 ? 5 : code;
  }
}
