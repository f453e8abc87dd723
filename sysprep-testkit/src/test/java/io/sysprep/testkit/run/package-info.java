/** The main job over the fake Windows: runs, their results, their journal, and dry runs. */
@NullMarked
package io.sysprep.testkit.run;

import org.jspecify.annotations.NullMarked;
