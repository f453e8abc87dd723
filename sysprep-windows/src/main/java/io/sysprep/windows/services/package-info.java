/** Services, through the service control manager. */
@NullMarked
package io.sysprep.windows.services;

import org.jspecify.annotations.NullMarked;
