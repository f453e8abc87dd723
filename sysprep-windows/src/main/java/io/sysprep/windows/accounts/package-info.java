/** Users, groups, the token of this process, and the SIDs that tell one machine from another. */
@NullMarked
package io.sysprep.windows.accounts;

import org.jspecify.annotations.NullMarked;
