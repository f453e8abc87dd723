/** The binding to Windows: adapters over one-line native calls. */
@NullMarked
package io.sysprep.windows;

import org.jspecify.annotations.NullMarked;
