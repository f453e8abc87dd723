/** An imaging tool in miniature: the vendor's whole procedure through the public API. */
@NullMarked
package io.sysprep.examples;

import org.jspecify.annotations.NullMarked;
