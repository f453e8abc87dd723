/**
 * The binding on a real Win32: the contracts of the ports, and what goes beyond them.
 *
 * <p>Classes here end in {@code OnWindows} and are run by {@link
 * io.sysprep.windows.proof.ProveWindows}, in CI under Wine and by users on their Windows; the build
 * on Linux does not select them.
 */
@NullMarked
package io.sysprep.windows.proof;

import org.jspecify.annotations.NullMarked;
