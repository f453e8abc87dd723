/**
 * What the machine ports promise, as tests that every implementation passes.
 *
 * <p>Each contract is an interface whose tests are default methods, one promise each. A test class
 * implements the contracts and supplies a {@link io.sysprep.testkit.contract.MachineFixture}:
 *
 * <pre>{@code
 * class MyMachineContractTest implements MachineContract {
 *   private final MachineFixture fixture = new MyFixture();
 *
 *   @Override
 *   public MachineFixture fixture() {
 *     return fixture;
 *   }
 *
 *   @Override
 *   public PowerFixture powerFixture() {
 *     return abort("no test turns off the machine that it runs on");
 *   }
 *
 *   @AfterEach
 *   void close() {
 *     fixture.machine().close();
 *   }
 * }
 * }</pre>
 *
 * <p>{@link io.sysprep.testkit.contract.MachineContract} is all of them, so that a new promise
 * reaches every implementation; an implementation that has only some ports takes the contracts of
 * those. Contracts ask the fixture for the view anew after each change: a view may be a snapshot.
 *
 * <p><b>What an implementation lacks is skipped by name, never silently.</b> A hook of the fixture
 * that cannot be supplied aborts with the reason ({@code return abort("Wine has no such class")});
 * a promise that cannot be kept is overridden and disabled with the reason:
 *
 * <pre>{@code
 * @Override
 * @Test
 * @Disabled("Wine's whoami prints no SID")
 * public void whoamiTellsTheSidOfTheCurrentUser() {}
 * }</pre>
 *
 * <p>No test may turn off a real machine, so {@link io.sysprep.testkit.contract.PowerContract} has
 * a fixture of its own, which writes down what would be asked of Windows.
 */
@NullMarked
package io.sysprep.testkit.contract;

import org.jspecify.annotations.NullMarked;
