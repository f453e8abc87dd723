/**
 * The entry point of the Sysprep SDK, and the errors that all of it throws.
 *
 * <p>Begin at {@link io.sysprep.Sysprep}.
 *
 * <h2>What is thrown</h2>
 *
 * What a caller has to decide about is a result, not an exception. What is thrown is one of three:
 *
 * <ul>
 *   <li>a {@link io.sysprep.SysprepException}: something outside the program is not as it should
 *       be, such as a machine that cannot be read, a file that is no answer file, a channel that
 *       broke. Its message names what was tried, on what, what came back, and where there is one
 *       the remedy. This is the one type to catch;
 *   <li>an {@link java.lang.IllegalArgumentException}, or for null a {@link
 *       java.lang.NullPointerException} with the name of the argument: the program is wrong;
 *   <li>an {@link java.lang.InterruptedException}, where a method waits in the caller's thread and
 *       says so.
 * </ul>
 *
 * <p>What is written to a stream of the caller's throws the {@link java.io.IOException} of that
 * stream.
 */
@NullMarked
package io.sysprep;

import org.jspecify.annotations.NullMarked;
