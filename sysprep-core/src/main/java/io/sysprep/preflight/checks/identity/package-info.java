/** Checks of what makes the machine one of a kind: domain, roles, agents, accounts. */
@NullMarked
package io.sysprep.preflight.checks.identity;

import org.jspecify.annotations.NullMarked;
