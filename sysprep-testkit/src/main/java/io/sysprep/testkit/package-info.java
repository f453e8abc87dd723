/** A fake Windows to test imaging tools with, on any operating system. */
@NullMarked
package io.sysprep.testkit;

import org.jspecify.annotations.NullMarked;
