package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.FoundCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a run that a diagnosis has to think about.
 *
 * @param evidence the line
 * @param rule the cause it shows; empty for an error that no row knows
 * @param captures what stood in the places of the signature
 * @param codes its error codes
 * @param consequence whether it only hands on an earlier failure
 * @param complete whether the end of the line was seen
 * @param stage the stage the run was in; empty when the log shows none
 */
record Finding(
    Evidence evidence,
    Optional<CauseRule> rule,
    Map<String, String> captures,
    List<FoundCode> codes,
    boolean consequence,
    boolean complete,
    Optional<SysprepStage> stage) {}
