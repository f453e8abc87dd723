/**
 * Records what is asked of a machine and what it answers, and answers from that.
 *
 * <p>The ports are written once, over a {@link io.sysprep.offline.snapshot.Tape}: while recording
 * it asks the machine and keeps the answer, while replaying it has the answers only. What an answer
 * looks like in the document is a {@link io.sysprep.offline.snapshot.Codec}. Secrets give way to
 * stand-ins when an answer is kept, so that no document ever has them.
 */
@NullMarked
package io.sysprep.offline.snapshot;

import org.jspecify.annotations.NullMarked;
