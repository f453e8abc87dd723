/**
 * A Windows at rest: what a disk, or a tree of its files, tells without the machine.
 *
 * <p>Those who build images hold a disk, and no running Windows. {@link
 * io.sysprep.offline.OfflineMachine} reads one on any system, through the same ports as a running
 * machine, so that checks, verdict, diagnosis and identity work on it unchanged; changing it is
 * impossible by type. {@link io.sysprep.offline.DiskVerification} is its verdict: whether an image
 * may be made, and what would be in it. {@link io.sysprep.offline.LeftBehind} looks for what should
 * not, on a running machine as well; {@link io.sysprep.offline.CloneComparison} at what an image
 * and its clones share. {@link io.sysprep.offline.MachineSnapshot} takes along what a machine
 * answers.
 */
@NullMarked
package io.sysprep.offline;

import org.jspecify.annotations.NullMarked;
