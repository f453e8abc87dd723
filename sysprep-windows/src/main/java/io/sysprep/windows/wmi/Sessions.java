package io.sysprep.windows.wmi;

import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.windows.failures.WindowsErrors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The connections of one COM thread, one for each namespace; used on that thread only.
 *
 * <p>Rows are copied into values here, so that no COM object leaves its thread.
 */
final class Sessions {

  private final NativeWmi natives;
  private final MachineClock clock;
  private final Map<String, NativeWmi.Session> sessions = new HashMap<>();
  private boolean entered;

  Sessions(NativeWmi natives, MachineClock clock) {
    this.natives = natives;
    this.clock = clock;
  }

  List<WmiRow> query(WmiQuery query, Duration end) {
    return connected(query.namespace(), () -> rows(query, end));
  }

  WmiRow call(String namespace, String object, String method, List<String> results) {
    return connected(namespace, () -> copy(session(namespace).call(object, method), results));
  }

  /** Asks once more on a new connection where the old one's server has gone: winmgmt restarts. */
  private <T> T connected(String namespace, Supplier<T> question) {
    boolean old = sessions.containsKey(namespace);
    try {
      return question.get();
    } catch (NativeFailure e) {
      Optional.ofNullable(sessions.remove(namespace)).ifPresent(NativeWmi.Session::release);
      if (old && WindowsErrors.GONE.contains(e.code())) {
        return question.get();
      }
      throw e;
    }
  }

  private List<WmiRow> rows(WmiQuery query, Duration end) {
    NativeWmi.Rows rows = session(query.namespace()).query(query.wql());
    try {
      return copy(rows, query, end);
    } finally {
      rows.release();
    }
  }

  /** Releases everything; nothing may be asked after it, and the thread may end. */
  void close() {
    sessions.values().forEach(NativeWmi.Session::release);
    if (entered) {
      natives.leave();
    }
  }

  private NativeWmi.Session session(String namespace) {
    if (!entered) {
      natives.enter();
      entered = true;
    }
    return sessions.computeIfAbsent(namespace, natives::connect);
  }

  private List<WmiRow> copy(NativeWmi.Rows rows, WmiQuery query, Duration end) {
    List<WmiRow> copies = new ArrayList<>();
    for (Optional<NativeWmi.Row> row = next(rows, query, end);
        row.isPresent();
        row = next(rows, query, end)) {
      copies.add(copy(row.get(), query.properties()));
    }
    return List.copyOf(copies);
  }

  private Optional<NativeWmi.Row> next(NativeWmi.Rows rows, WmiQuery query, Duration end) {
    Duration left = end.minus(clock.elapsed());
    if (left.isNegative() || left.isZero()) {
      throw new MachineException(Reason.TIMED_OUT, "query WMI", query.toString());
    }
    return rows.next((int) Math.min(left.toMillis() + 1, Integer.MAX_VALUE));
  }

  private static WmiRow copy(NativeWmi.Row row, List<String> properties) {
    try {
      Map<String, WmiValue> values = new HashMap<>();
      for (String property : properties) {
        CellCodec.decode(row.cell(property)).ifPresent(value -> values.put(property, value));
      }
      return new WmiRow(values);
    } finally {
      row.release();
    }
  }
}
