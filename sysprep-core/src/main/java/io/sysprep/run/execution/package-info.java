/**
 * How a run goes: its steps one after the other, Sysprep at work, and what comes of it.
 *
 * <p>{@link io.sysprep.run.execution.SysprepRunner} takes the lock and asks the preflight; the
 * executor behind it goes through the steps of {@link io.sysprep.run.RunStep}. A dry run is the
 * same over an overlay.
 */
@NullMarked
package io.sysprep.run.execution;

import org.jspecify.annotations.NullMarked;
