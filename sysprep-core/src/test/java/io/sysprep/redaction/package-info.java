@NullMarked
package io.sysprep.redaction;

import org.jspecify.annotations.NullMarked;
