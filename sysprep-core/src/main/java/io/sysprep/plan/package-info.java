/**
 * What Sysprep shall do: a plan that is legal by construction, and its command line.
 *
 * <p>A plan needs no machine and serves a thousand of them:
 *
 * <pre>{@code
 * SysprepPlan plan = SysprepPlan.generalize()
 *     .toOobe()
 *     .withAnswerFile(WindowsPath.of("C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init\\conf\\Unattend.xml"))
 *     .thenShutDown()
 *     .waiving("domain-membership", "the broker rejoins clones")
 *     .within(Duration.ofMinutes(45))
 *     .build();
 * plan.commandLine(); // [/generalize, /oobe, /quiet, /quit, /unattend:C:\Windows\Temp\SysprepSdk\Unattend.xml]
 * }</pre>
 *
 * <p>Three decisions differ from what a person types, each because of how sysprep.exe behaves
 * (Microsoft Learn, "Sysprep command-line options", and what imaging tools met in the field):
 *
 * <ul>
 *   <li>{@code /quiet} is always passed: without it a failed validation opens a dialog, which
 *       nobody can close in a session without a desktop, and the process hangs.
 *   <li>The end is {@code /quit}, then the SDK verifies, then it powers the machine off: with
 *       {@code /shutdown} the machine is gone before anybody knows whether it worked.
 *   <li>The answer file is named by an absolute path without spaces, staged there when it lies
 *       elsewhere: Sysprep takes a path with a space for two arguments, and where it looks for a
 *       relative one is not documented.
 * </ul>
 *
 * <p>Plans depend on values of {@link io.sysprep.machine} only. Each rule that a plan must keep is
 * a row of {@link io.sysprep.plan.PlanRule}; {@link io.sysprep.plan.SysprepPlanBuilder#build()}
 * reports every broken one at once.
 */
@NullMarked
package io.sysprep.plan;

import org.jspecify.annotations.NullMarked;
