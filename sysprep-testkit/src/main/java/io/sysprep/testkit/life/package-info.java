/** What happens in the life of a machine: power, events, and how Sysprep behaves. */
@NullMarked
package io.sysprep.testkit.life;

import org.jspecify.annotations.NullMarked;
