package io.sysprep.offline.hive;

import java.util.List;

/**
 * What a transaction log holds of a hive.
 *
 * @param block its base block
 * @param logged what it holds, in the order of time
 * @param bins how many bytes the bins of the hive have after it
 * @param entries how many entries were read; 1 in the old format
 * @param lastSequence the sequence number of the last
 */
record Log(BaseBlock block, List<LoggedBytes> logged, int bins, int entries, int lastSequence) {

  /** Copies the list. */
  Log {
    logged = List.copyOf(logged);
  }
}
