/** What users read when they make the mistakes that new users made, message by message. */
@NullMarked
package io.sysprep.testkit.badinput;

import org.jspecify.annotations.NullMarked;
