/**
 * Looks on a machine for what should not be in an image.
 *
 * <p>Each place is a row of {@code left-behind.tsv}; each way of looking a class. A new place needs
 * a row, and a new way a constant of {@code Probe}.
 */
@NullMarked
package io.sysprep.offline.sweep;

import org.jspecify.annotations.NullMarked;
