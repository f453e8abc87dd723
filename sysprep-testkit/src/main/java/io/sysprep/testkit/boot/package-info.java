/** What Windows does after it is powered on: specialize, OOBE, or simply be ready. */
@NullMarked
package io.sysprep.testkit.boot;

import org.jspecify.annotations.NullMarked;
