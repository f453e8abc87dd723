/**
 * What controller and guest say to each other, by files in one folder, and what the guest does with
 * it.
 *
 * <p>The controller writes {@code order.json} and starts {@link io.sysprep.guest.job.GuestJob} in
 * the guest, detached. The job claims the order (the same order twice is refused), and tells how it
 * goes on in {@code status-000000.json}, {@code status-000001.json}, ...: each is written once and
 * never replaced, because a reader that does not share would make the replacement fail. The last
 * one tells how it ended; the result is on the disk before it.
 *
 * <p>The guest's half goes through the ports of {@link io.sysprep.machine}, so that all of it runs
 * on a fake. For this project's own modules, which hold the guest's main class and the fake guest;
 * no caller's business, and no part of the promised API.
 */
@NullMarked
package io.sysprep.guest.job;

import org.jspecify.annotations.NullMarked;
