/** Results of runs, dry runs and verifications as documents for programs, and read again. */
@NullMarked
package io.sysprep.run.documents;

import org.jspecify.annotations.NullMarked;
