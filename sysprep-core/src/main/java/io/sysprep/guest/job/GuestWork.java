package io.sysprep.guest.job;

import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.ProgressListener;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a job does on its machine: the three of {@code Sysprep}, as who makes the job has set it up.
 *
 * @param preflight runs the checks
 * @param run runs a plan
 * @param verify tells whether the machine is sealed
 */
public record GuestWork(
    Function<SysprepPlan, PreflightReport> preflight,
    BiFunction<SysprepPlan, ProgressListener, RunResult> run,
    Supplier<Verification> verify) {}
