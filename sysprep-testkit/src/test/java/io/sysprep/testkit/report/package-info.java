/** Reports over what happened on fake machines, in each of their forms. */
@NullMarked
package io.sysprep.testkit.report;

import org.jspecify.annotations.NullMarked;
