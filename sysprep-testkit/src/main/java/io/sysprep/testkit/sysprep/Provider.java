package io.sysprep.testkit.sysprep;

import java.time.Duration;

/**
 * One action of an action file.
 *
 * @param phase the phase it belongs to
 * @param validates whether it validates or executes
 * @param component the component it belongs to
 * @param order its place in the order
 * @param method the method that is called
 * @param module the DLL with that method
 * @param duration how long it takes
 */
record Provider(
    Phase phase,
    boolean validates,
    String component,
    int order,
    String method,
    String module,
    Duration duration) {

  /** Whether logs name it so: by its component or its method. */
  boolean isCalled(String name) {
    return component.equalsIgnoreCase(name) || method.equalsIgnoreCase(name);
  }
}
