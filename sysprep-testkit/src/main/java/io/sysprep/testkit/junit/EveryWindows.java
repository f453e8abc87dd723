package io.sysprep.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test once on each product that the fake models, oldest first.
 *
 * <p>The machine is a parameter of type {@link io.sysprep.testkit.FakeWindows} or {@link
 * io.sysprep.testkit.FakeWindowsBuilder} without annotation.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EveryProduct.class)
public @interface EveryWindows {}
