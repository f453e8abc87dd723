/** How secrets stand in texts, for the tests of every module. */
@NullMarked
package io.sysprep.secrets;

import org.jspecify.annotations.NullMarked;
