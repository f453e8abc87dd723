/**
 * What a machine says about its own image, and the proof that a clone is unique.
 *
 * <p><b>State.</b> Windows Setup records how far an image is in the registry and in {@code
 * State.ini}; sysprep.exe keeps two numbers of its own beside it:
 *
 * <pre>{@code
 * Optional<RecordedImageState> recorded = RecordedImageState.inRegistry(machine.view());
 * boolean sealed = recorded.filter(it -> it.state().isSealed()).isPresent();
 * boolean idle = SysprepStatus.of(machine.view()).isIdle();
 * }</pre>
 *
 * <p><b>Identity.</b> A machine made from a sealed image gets a new SID when it first boots. Record
 * the identity of the machine before it is sealed, in a file outside the image, and compare each
 * clone with it and with the others:
 *
 * <pre>{@code
 * MachineIdentity.of(machine.view()).write(Path.of("builds/web-42.identity"));     // before
 *
 * MachineIdentity before = MachineIdentity.read(Path.of("builds/web-42.identity"));
 * SidProof proof = SidProof.of(before, MachineIdentity.of(clone.view()));          // on a clone
 * if (!proof.isUnique()) {
 *   throw new IllegalStateException(proof.summary());
 * }
 *
 * CloneProof all = CloneProof.of(before, identitiesOfClones);                      // N clones
 * }</pre>
 *
 * <p>Who can only run a command on the clone, over SSH or WinRM, reads {@code whoami /user}:
 *
 * <pre>{@code
 * WhoamiUser user = WhoamiUser.parse(output, Charset.forName("IBM850"));
 * MachineIdentity after = user.identity("WEB-1", Instant.now());
 * }</pre>
 *
 * <p>Absent is empty; denied and timed out pass through as {@link
 * io.sysprep.machine.MachineException}, so that nobody takes what could not be read for something
 * that is not there.
 */
@NullMarked
package io.sysprep.verify;

import org.jspecify.annotations.NullMarked;
