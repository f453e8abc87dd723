/**
 * The ports over a disk: each answers from hives and files what Windows would answer, and says
 * where only a running Windows could.
 *
 * <p>Two reasons tell apart why an answer is missing. {@code NOT_RUNNING}: a Windows at rest has
 * none, so that the question does not arise. {@code NOT_RECORDED}: Windows has an answer, and
 * nothing on the disk is known to hold it.
 */
@NullMarked
package io.sysprep.offline.disk;

import org.jspecify.annotations.NullMarked;
