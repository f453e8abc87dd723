/** Rules about which settings stand where: in which pass, group, list and build of Windows. */
@NullMarked
package io.sysprep.unattend.lint.rules.settings;

import org.jspecify.annotations.NullMarked;
