/**
 * A sysprep.exe that lives as the real one does: it reads its command line, validates, changes the
 * machine step by step as time passes, writes its log, and ends.
 */
@NullMarked
package io.sysprep.testkit.sysprep;

import org.jspecify.annotations.NullMarked;
