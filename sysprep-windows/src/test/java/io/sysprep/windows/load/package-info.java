/**
 * What depends on how busy a machine is, run again and again: see {@code .ci/load}.
 *
 * <p>A test that starts threads or programs has the tag {@code load} and is one of these.
 */
@NullMarked
package io.sysprep.windows.load;

import org.jspecify.annotations.NullMarked;
