/**
 * How a preflight goes: checks asked side by side over facts that are fetched once, and what the
 * plan makes of their findings.
 */
@NullMarked
package io.sysprep.preflight.examination;

import org.jspecify.annotations.NullMarked;
