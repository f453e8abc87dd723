package io.sysprep.diagnose.rules;

/**
 * One row of the table of markers.
 *
 * @param kind what it says about the run
 * @param detail a word for the kind, such as the stage that begins; empty when it needs none
 * @param template how the line reads
 */
public record Marker(MarkerKind kind, String detail, Template template) {}
