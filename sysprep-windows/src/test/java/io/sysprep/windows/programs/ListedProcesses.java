package io.sysprep.windows.programs;

import io.sysprep.windows.failures.WindowsErrors;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Snapshots of processes that a test names. */
public abstract class ListedProcesses implements NativeProcesses {

  private final AtomicLong taken = new AtomicLong();
  private final Map<Long, Iterator<Entry>> open = new ConcurrentHashMap<>();
  int refusal;
  int lastCode = WindowsErrors.NO_MORE_FILES;

  public abstract List<Entry> listed();

  @Override
  public Taken take() {
    if (refusal != 0) {
      return new Taken(refusal, -1);
    }
    long snapshot = taken.incrementAndGet();
    open.put(snapshot, List.copyOf(listed()).iterator());
    return new Taken(0, snapshot);
  }

  @Override
  public Found first(long snapshot) {
    return next(snapshot);
  }

  @Override
  public Found next(long snapshot) {
    Iterator<Entry> left = Objects.requireNonNull(open.get(snapshot), "closed");
    return left.hasNext() ? new Found(0, left.next()) : new Found(lastCode, Entry.NONE);
  }

  @Override
  public void close(long snapshot) {
    open.remove(snapshot);
  }

  /** {@return how many snapshots were not closed} */
  int leftOpen() {
    return open.size();
  }
}
