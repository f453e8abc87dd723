/** What assertions over the SDK's answers say when they fail. */
@NullMarked
package io.sysprep.testkit.assertions;

import org.jspecify.annotations.NullMarked;
