package io.sysprep.testkit.junit;

import io.sysprep.testkit.WindowsProduct;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test a machine of its own.
 *
 * <p>The parameter is a {@link io.sysprep.testkit.FakeWindows}, or a {@link
 * io.sysprep.testkit.FakeWindowsBuilder} where the test changes it first.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MachineParameters.class)
public @interface Windows {

  /** {@return the product} */
  WindowsProduct value();
}
