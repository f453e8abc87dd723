/**
 * What several rooms need to call a DLL: functions that more than one of them calls, the last
 * error, and where structures have their members.
 */
@NullMarked
package io.sysprep.windows.jna;

import org.jspecify.annotations.NullMarked;
