/**
 * Between the elements of a component and its JAXB class: reads one from the other, and writes back
 * only what a caller changed.
 *
 * <p>JAXB is started by the first typed component that is asked for, and not before.
 */
@NullMarked
package io.sysprep.unattend.binding;

import org.jspecify.annotations.NullMarked;
