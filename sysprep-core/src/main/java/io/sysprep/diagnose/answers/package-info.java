/**
 * Joins what a log says of an answer file with what the answer file's own check finds there.
 *
 * <p>Not exported. A log names component, setting and pass; {@code AnswerFile.problems()} knows
 * line, column and remedy.
 */
@NullMarked
package io.sysprep.diagnose.answers;

import org.jspecify.annotations.NullMarked;
