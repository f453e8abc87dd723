/** Checks of accounts, profiles and logons. */
@NullMarked
package io.sysprep.preflight.checks.people;

import org.jspecify.annotations.NullMarked;
