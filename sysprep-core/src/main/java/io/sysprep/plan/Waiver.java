package io.sysprep.plan;

/**
 * Lets a run go on although a check stands in the way.
 *
 * @param checkId the id of the check
 * @param reason why, for those who read the report; never blank
 */
public record Waiver(String checkId, String reason) {}
