package io.sysprep.preflight;

import io.sysprep.plan.CheckSeverity;

/**
 * How bad it is for a destination what a check finds.
 *
 * @param checkId the id of the check
 * @param profile the id of the destination's profile
 * @param severity how bad
 * @param reason why, as a sentence
 * @param source who says so
 */
public record ProfileRule(
    String checkId, String profile, CheckSeverity severity, String reason, String source) {}
