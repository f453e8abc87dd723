/**
 * From the bytes of a log to its lines.
 *
 * <p>Not exported. {@code LogDecoder} brings bytes of any encoding to {@code LineScanner}, which
 * dismisses nearly all lines; {@code LineReader} takes the others apart ({@code FixedColumns}, else
 * {@code TolerantLine}) and makes a {@code LogLine} of each: when, and what ({@code LineContent}).
 * {@code LogEntry} is a line with those that continue it. Nothing here knows runs.
 */
@NullMarked
package io.sysprep.diagnose.lines;

import org.jspecify.annotations.NullMarked;
