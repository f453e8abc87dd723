/**
 * A fake guest: a {@link io.sysprep.testkit.FakeWindows} at the other end of a channel that breaks.
 *
 * <p>A test hands it to the controller's side as access, power and clock, and plans trouble:
 *
 * <pre>{@code
 * FakeGuest guest = FakeGuest.of(FakeWindows.windowsServer2022().build());
 * guest.channel().cutAtCall(40).comesBackAfter(3);
 * RemoteResult result =
 *     RemoteSysprep.over(guest, payload).poweredBy(guest.power()).timedBy(guest.clock())
 *         .run(plan, text -> {});
 * }</pre>
 *
 * <p>The job in the guest and the controller take turns: whenever the controller pauses, the job
 * tells one more status. So each test goes the same way every time, and no thread ever sleeps.
 *
 * <p>What is modelled of a guest: files, the folder of Windows, {@code md}, {@code rd}, {@code
 * dir}, {@code icacls} as a script, and scheduled tasks that start the job and then do what their
 * action says, {@code tasklist} and {@code shutdown}. A folder in which a program runs cannot be
 * removed. Whatever else it is told throws {@link io.sysprep.testkit.UnmodelledException}.
 */
@NullMarked
package io.sysprep.testkit.guest;

import org.jspecify.annotations.NullMarked;
