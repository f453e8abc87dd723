/** Tests of the reader of hives, and hives made for tests. */
@NullMarked
package io.sysprep.offline.hive;

import org.jspecify.annotations.NullMarked;
