/** The standard checks, run over the fake Windows: what each stops, and what it leaves alone. */
@NullMarked
package io.sysprep.testkit.preflight;

import org.jspecify.annotations.NullMarked;
