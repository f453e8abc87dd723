/** Parsers under mutation, those of answer files apart, which have a package of their own. */
@NullMarked
package io.sysprep.fuzz;

import org.jspecify.annotations.NullMarked;
