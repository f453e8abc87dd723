/** Files, their versions, and the volumes that they lie on. */
@NullMarked
package io.sysprep.windows.files;

import org.jspecify.annotations.NullMarked;
