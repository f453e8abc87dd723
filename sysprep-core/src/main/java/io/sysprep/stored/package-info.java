/**
 * Understands what Windows stores: values and SIDs as bytes, and what it tells of itself in the
 * registry and beside it.
 *
 * <p>For whoever answers for a Windows: the binding, which asks a running one, and a disk, on which
 * there is nobody to ask. Not exported but to the binding.
 */
@NullMarked
package io.sysprep.stored;

import org.jspecify.annotations.NullMarked;
