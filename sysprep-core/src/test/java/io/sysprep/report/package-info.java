/** Reports over results that need no machine. */
@NullMarked
package io.sysprep.report;

import org.jspecify.annotations.NullMarked;
