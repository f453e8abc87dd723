/**
 * WMI through COM: one thread for each machine, deadlines, and the types that COM makes of CIM's.
 */
@NullMarked
package io.sysprep.windows.wmi;

import org.jspecify.annotations.NullMarked;
