/**
 * From the bytes of a log to its lines.
 *
 * <p>Not exported. {@code LogDecoder} brings bytes of any encoding to {@code LineScanner}, which
 * dismisses nearly all lines; {@code LineReader} takes the others apart ({@code FixedColumns}, else
 * {@code TolerantLine}) and makes a {@code LogLine} of each: when, and what ({@code LineContent}).
 * {@code LogEntry} is a line with those that continue it. Lines of which a run has enough are told
 * by their bytes ({@code SkimmedLines}), most of them by what they have in common ({@code
 * LineFrame}). Nothing here knows runs.
 */
@NullMarked
package io.sysprep.diagnose.lines;

import org.jspecify.annotations.NullMarked;
