/** The text of {@code slmgr.vbs} in English, written from the licences of the one state. */
@NullMarked
package io.sysprep.testkit.slmgr;

import org.jspecify.annotations.NullMarked;
