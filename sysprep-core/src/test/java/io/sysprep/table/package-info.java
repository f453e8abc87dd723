@NullMarked
package io.sysprep.table;

import org.jspecify.annotations.NullMarked;
