/** Hives and programs for tests: made ones, and real ones of the corpus. */
@NullMarked
package io.sysprep.hives;

import org.jspecify.annotations.NullMarked;
