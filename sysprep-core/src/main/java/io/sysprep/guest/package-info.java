/**
 * Sysprep on a Windows at the other end of a channel.
 *
 * <p>Those who build images stand outside: they reach the guest by SSH, by an agent of the
 * hypervisor or by a command service of a cloud, and lose that channel just when Sysprep
 * generalizes. A caller says how to reach the guest and what to bring there, and {@link
 * io.sysprep.guest.RemoteSysprep} does the rest:
 *
 * <pre>{@code
 * RemoteSysprep guest =
 *     RemoteSysprep.over(access, Payload.ofJre(Path.of("jre-windows-x64"))).poweredBy(hypervisor);
 * RemoteResult result = guest.run(plan, text -> log(text));
 * }</pre>
 *
 * <p>How it goes: the payload is brought once, whole or not at all; an order is written; a
 * scheduled task of an administrator starts the job, so that it is nobody's child; the job tells
 * how it goes on in numbered files; the controller reads them over whatever channel there is at
 * that moment, proves the end from the guest's own result, removes everything and has the guest
 * powered off. Three outcomes: {@link io.sysprep.guest.RemoteResult.Sealed}, {@link
 * io.sysprep.guest.RemoteResult.NotSealed}, {@link io.sysprep.guest.RemoteResult.Lost}.
 *
 * <p>Why so: a child of an SSH session ends with it, an agent that captures output waits for the
 * whole run, a file that is replaced while an agent reads it cannot be replaced, quotes do not
 * survive any of these ways, and LocalSystem is no account for Sysprep.
 */
@NullMarked
package io.sysprep.guest;

import org.jspecify.annotations.NullMarked;
