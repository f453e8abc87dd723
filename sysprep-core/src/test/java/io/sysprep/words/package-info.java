@NullMarked
package io.sysprep.words;

import org.jspecify.annotations.NullMarked;
