/** Tests of the ports over a disk. */
@NullMarked
package io.sysprep.offline.disk;

import org.jspecify.annotations.NullMarked;
