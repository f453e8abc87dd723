package io.sysprep.testkit.contract;

/** What {@link io.sysprep.machine.ProgramsControl} promises. */
public interface ProgramsContract extends ProgramOutputContract, RunningProgramContract {}
