/** From rows of the two WMI classes of the licensing service to the values that text gives. */
@NullMarked
package io.sysprep.licensing.wmi;

import org.jspecify.annotations.NullMarked;
