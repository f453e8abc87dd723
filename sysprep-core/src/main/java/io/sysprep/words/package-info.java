/**
 * How numbers, times and errors are said to people, in one way everywhere.
 *
 * <p>{@code Words.counted(1, "rearm")} is "1 rearm", {@code Words.spoken(Duration.ofMinutes(90))}
 * is "90 minutes", {@code Words.sentence("It is gone")} is "It is gone.".
 *
 * <p>For the other modules of this project; others use it at their own risk, it changes without
 * notice.
 */
@NullMarked
package io.sysprep.words;

import org.jspecify.annotations.NullMarked;
