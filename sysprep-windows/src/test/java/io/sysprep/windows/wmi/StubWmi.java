package io.sysprep.windows.wmi;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** A WMI that answers with given rows, refuses with a code, or hangs. */
public final class StubWmi implements NativeWmi {

  public final ConcurrentLinkedQueue<String> calls = new ConcurrentLinkedQueue<>();
  final ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();
  final List<Map<String, Cell>> rows = new ArrayList<>();
  final List<Integer> failures = new ArrayList<>();
  final List<Integer> waits = new ArrayList<>();
  final CountDownLatch asked = new CountDownLatch(1);
  final CountDownLatch released = new CountDownLatch(1);
  volatile boolean hangs;
  volatile int enterFailure;
  public volatile int connectFailure;
  volatile Runnable beforeEachRow = () -> {};

  public void row(Map<String, Cell> row) {
    rows.add(row);
  }

  public static Cell cell(int type, Object value) {
    return new Cell(type, Optional.of(value));
  }

  /** {@return a cell of the CIM type uint32} */
  public static Cell number(int value) {
    return cell(CellCodec.UINT32, value);
  }

  @Override
  public void enter() {
    call("enter");
    if (enterFailure != 0) {
      throw new NativeFailure(enterFailure);
    }
  }

  @Override
  public void leave() {
    call("leave");
  }

  @Override
  public Session connect(String namespace) {
    call("connect " + namespace);
    if (connectFailure != 0) {
      throw new NativeFailure(connectFailure);
    }
    return new StubSession();
  }

  private void call(String name) {
    calls.add(name);
    threads.add(Thread.currentThread());
  }

  private void mayHang() {
    if (hangs) {
      asked.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A connection. */
  private final class StubSession implements Session {
    @Override
    public Rows query(String wql) {
      StubWmi.this.call("query " + wql);
      mayHang();
      if (!failures.isEmpty()) {
        throw new NativeFailure(failures.remove(0));
      }
      return new StubRows(rows.iterator());
    }

    @Override
    public Row call(String object, String method) {
      StubWmi.this.call("call " + object + "." + method);
      return new StubRow(rows.get(rows.size() - 1));
    }

    @Override
    public void release() {
      StubWmi.this.call("release session");
    }
  }

  /** Rows. */
  private final class StubRows implements Rows {
    private final Iterator<Map<String, Cell>> left;

    StubRows(Iterator<Map<String, Cell>> left) {
      this.left = left;
    }

    @Override
    public Optional<Row> next(int millis) {
      waits.add(millis);
      beforeEachRow.run();
      return left.hasNext() ? Optional.of(new StubRow(left.next())) : Optional.empty();
    }

    @Override
    public void release() {
      call("release rows");
    }
  }

  /** A row. */
  private final class StubRow implements Row {
    private final Map<String, Cell> cells;

    StubRow(Map<String, Cell> cells) {
      this.cells = cells;
    }

    @Override
    public Cell cell(String property) {
      return cells.getOrDefault(property, new Cell(0, Optional.empty()));
    }

    @Override
    public void release() {
      call("release row");
    }
  }
}
