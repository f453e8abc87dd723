/** Rules about accounts: their names, and who logs on by itself. */
@NullMarked
package io.sysprep.unattend.lint.rules.accounts;

import org.jspecify.annotations.NullMarked;
