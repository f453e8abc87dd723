/**
 * AssertJ assertions over the answers of the SDK, whose failures print the explanation.
 *
 * <p>{@link io.sysprep.testkit.assertions.SysprepAssertions} begins them all. Only this package and
 * the contracts need AssertJ; a project that uses neither does not need it.
 */
@NullMarked
package io.sysprep.testkit.assertions;

import org.jspecify.annotations.NullMarked;
