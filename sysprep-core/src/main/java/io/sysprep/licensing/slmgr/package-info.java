/**
 * From the bytes that {@code slmgr.vbs} printed to license records: decoding, lines, labels of a
 * language, and what structure alone tells where the language is not known.
 *
 * <p>{@code OutputReading} is where it begins; the tables of labels lie beside it.
 */
@NullMarked
package io.sysprep.licensing.slmgr;

import org.jspecify.annotations.NullMarked;
