/**
 * The one reader of the tables that lie in the jars beside the classes: data that people maintain.
 *
 * <p>A caller reads {@code Table.of(WindowsErrors.class, "windows-errors.tsv")} and gets rows, each
 * with its line for errors. A table is UTF-8; a tab parts its cells; a line that is blank or begins
 * with {@code #} is none of its rows. How a checkout ends lines, a byte order mark, and blanks at
 * the end of a line change nothing: the file is one that people edit with what they have.
 *
 * <p>For the other modules of this project; others use it at their own risk, it changes without
 * notice.
 */
@NullMarked
package io.sysprep.table;

import org.jspecify.annotations.NullMarked;
