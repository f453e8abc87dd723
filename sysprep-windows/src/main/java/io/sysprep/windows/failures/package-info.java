/** What Windows says when it refuses, and numbers that it gives for values, for every room. */
@NullMarked
package io.sysprep.windows.failures;

import org.jspecify.annotations.NullMarked;
