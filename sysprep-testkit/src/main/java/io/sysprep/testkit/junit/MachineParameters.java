package io.sysprep.testkit.junit;

import io.sysprep.testkit.WindowsProduct;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Resolves the parameters that are annotated with {@link Windows}. */
final class MachineParameters implements ParameterResolver, TestExecutionExceptionHandler {

  private final GivenMachines machines = new GivenMachines();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.isAnnotated(Windows.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    WindowsProduct product = parameter.findAnnotation(Windows.class).orElseThrow().value();
    return machines.give(product.machine(), parameter, test);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    throw machines.withHistory(failure, test);
  }
}
