/** What happens in the life of a machine: power, image states, stages of Sysprep, events. */
@NullMarked
package io.sysprep.testkit.life;

import org.jspecify.annotations.NullMarked;
