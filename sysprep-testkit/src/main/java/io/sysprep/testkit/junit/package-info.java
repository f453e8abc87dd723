/**
 * Machines for JUnit tests: a parameter that is a fake Windows, and tests that are run on every
 * product.
 *
 * <pre>{@code
 * @Test
 * void refusesADomainMember(@Windows(WindowsProduct.SERVER_2022) FakeWindows machine) { ... }
 *
 * @EveryWindows
 * void sealsEveryProduct(FakeWindows machine) { ... }
 * }</pre>
 *
 * <p>When such a test fails, what happened on its machines is added to the failure as a suppressed
 * {@link io.sysprep.testkit.junit.MachineHistory}, which every runner prints. Needs JUnit 5.9 or
 * later, which the testkit does not bring along.
 */
@NullMarked
package io.sysprep.testkit.junit;

import org.jspecify.annotations.NullMarked;
