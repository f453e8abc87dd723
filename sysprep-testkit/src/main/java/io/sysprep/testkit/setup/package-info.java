/** What Sysprep and Setup share: the form of their logs, and the search for answer files. */
@NullMarked
package io.sysprep.testkit.setup;

import org.jspecify.annotations.NullMarked;
