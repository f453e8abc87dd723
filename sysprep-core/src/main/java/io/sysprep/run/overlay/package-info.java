/**
 * A machine laid over another one: it reads as that one does, and keeps and lists what would be
 * changed instead of changing it.
 *
 * <p>This is what a dry run works on. Code that takes a {@link io.sysprep.machine.Machine} runs on
 * it unaltered, reads its own changes back, and leaves the machine below as it was:
 *
 * <pre>{@code
 * OverlayMachine overlay = OverlayMachine.over(machine.view());
 * overlay.control().files().write(WindowsPath.of("C:\\Windows\\Temp\\x.xml"), content);
 * overlay.changes().forEach(System.out::println);   // write file C:\Windows\Temp\x.xml (123 bytes)
 * }</pre>
 *
 * <p><b>Nothing reaches the machine below</b>, by type: the overlay gets its view only. Changes are
 * refused as Windows would refuse them where that can be seen without trying: a missing folder, a
 * folder that is not empty, a service that does not exist. What only trying can tell, access denied
 * or a full disk, does not show in a dry run.
 *
 * <p><b>Programs are not run.</b> A launched program ends at once with exit code 0 and has the
 * {@link io.sysprep.run.overlay.ProgramEffect} that the caller gives it, by default none. Pauses
 * pass at once in the overlay's clock.
 *
 * <p>Changes show in the registry, files and services, and a service's start mode in its registry
 * value {@code Start} too. WMI, processes, accounts and the other views answer as the machine below
 * does.
 */
@NullMarked
package io.sysprep.run.overlay;

import org.jspecify.annotations.NullMarked;
