package io.sysprep.run.execution;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.run.EvidenceSink;
import java.util.Optional;

/**
 * What a caller gives a run beside its plan.
 *
 * @param progress tells the listener how it goes on
 * @param wish whether it is to stop
 * @param evidence takes the logs of earlier runs; empty where they stay on the machine
 * @param causes what the log of the run is diagnosed with
 */
record RunSetting(
    ProgressTeller progress,
    CallersWish wish,
    Optional<EvidenceSink> evidence,
    CauseTable causes) {}
