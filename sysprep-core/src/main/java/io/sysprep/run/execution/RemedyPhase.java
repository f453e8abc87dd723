package io.sysprep.run.execution;

import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.examination.AskedRemedy;
import io.sysprep.run.overlay.OverlayMachine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a run is to mend before it launches Sysprep.
 *
 * @param asked what the plan asks for, in order
 * @param secondLook the preflight that is made when all is mended
 * @param rehearsal the copy on which a dry run mends; empty in a run
 */
record RemedyPhase(
    List<AskedRemedy> asked,
    Supplier<PreflightReport> secondLook,
    Optional<OverlayMachine> rehearsal) {}
