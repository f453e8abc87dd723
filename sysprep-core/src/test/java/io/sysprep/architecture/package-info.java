/**
 * The rules that hold for the code itself: who may know whom, what is public, how it is documented
 * and how long it may be.
 *
 * <p>Rules that hold in every module are contracts, interfaces with default tests; each module has
 * a test class that implements them. Rules of one module stand in that module.
 */
@NullMarked
package io.sysprep.architecture;

import org.jspecify.annotations.NullMarked;
