/**
 * What Cloudbase-Init, the agent that gives clones their name, password and data, needs around
 * Sysprep.
 *
 * <p>Facts are those of the cloudbase-init and cloudbase-init-installer repositories: its folders,
 * its service and account (both named {@code cloudbase-init}), and that the installer's own Sysprep
 * step sets the service to demand start and lets {@code SetupComplete.cmd} switch it on again, so
 * that the agent does not work on a clone that is not set up yet.
 *
 * <pre>{@code
 * SysprepPlan plan = CloudbaseInit.find(machine.view()).orElseThrow().sealing().thenShutDown().build();
 * }</pre>
 */
@NullMarked
package io.sysprep.cloudbase;

import org.jspecify.annotations.NullMarked;
