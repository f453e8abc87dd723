/** The WMI classes that the fake models, one a file: each row is computed from the one state. */
@NullMarked
package io.sysprep.testkit.wmi;

import org.jspecify.annotations.NullMarked;
