package io.sysprep.report;

import java.util.List;

/**
 * Something that was found.
 *
 * @param tone how much it matters
 * @param label its weight in a word or two, such as "blocks"
 * @param id what programs call it
 * @param title what it is about
 * @param text what was found
 * @param remedies what to do, each by itself
 */
record Item(Tone tone, String label, String id, String title, String text, List<String> remedies) {}
