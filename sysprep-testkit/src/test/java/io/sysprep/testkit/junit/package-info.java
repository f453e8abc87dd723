/** Machines that JUnit gives to tests. */
@NullMarked
package io.sysprep.testkit.junit;

import org.jspecify.annotations.NullMarked;
