/** A Windows at rest: its hives and files, without the machine. */
@NullMarked
package io.sysprep.offline;

import org.jspecify.annotations.NullMarked;
