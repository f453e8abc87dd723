package io.sysprep.unattend.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the component of Windows that a JAXB class describes.
 *
 * <p>The class also needs {@code @XmlRootElement(name = "component")} and a constructor without
 * arguments.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WindowsComponent {

  /** {@return the component's name, such as {@code Microsoft-Windows-Shell-Setup}} */
  String value();
}
