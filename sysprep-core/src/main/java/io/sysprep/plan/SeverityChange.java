package io.sysprep.plan;

/**
 * Has what a preflight check finds judged otherwise; said in the report and in the journal.
 *
 * @param checkId the id of the check
 * @param severity how bad it is
 * @param reason why, for those who read the report; never blank
 */
public record SeverityChange(String checkId, CheckSeverity severity, String reason) {}
