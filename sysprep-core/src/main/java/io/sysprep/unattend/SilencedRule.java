package io.sysprep.unattend;

/**
 * A rule whose problems somebody does not want to hear of.
 *
 * @param ruleId the rule, in kebab case
 * @param reason why, as whoever silenced it put it
 * @param problems how many problems of the file it would have reported
 */
public record SilencedRule(String ruleId, String reason, int problems) {}
