package io.sysprep.preflight.examination;

import io.sysprep.preflight.RemedyDescription;

/**
 * A remedy that a plan asks for, and whether the machine needs it.
 *
 * @param description the remedy
 * @param need whether the machine needs it
 */
public record AskedRemedy(RemedyDescription description, RemedyNeed need) {}
