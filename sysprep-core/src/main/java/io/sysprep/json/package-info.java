/**
 * Writes the documents that programs read: one writer for the diagnosis, the preflight and the run.
 *
 * <p>Each document is put together in the package of what it tells about, as a map whose order is
 * that of the document, and has its schema beside it. Not exported: callers get finished text.
 */
@NullMarked
package io.sysprep.json;

import org.jspecify.annotations.NullMarked;
