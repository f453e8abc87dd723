/**
 * What a license record is put together from, whether text or WMI tells it: the forms that values
 * have in every language, counts, codes, and the draft that takes them.
 */
@NullMarked
package io.sysprep.licensing.record;

import org.jspecify.annotations.NullMarked;
