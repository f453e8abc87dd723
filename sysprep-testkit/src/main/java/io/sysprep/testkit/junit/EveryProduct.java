package io.sysprep.testkit.junit;

import io.sysprep.testkit.WindowsProduct;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test that is annotated with {@link EveryWindows} on each product. */
final class EveryProduct implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext test) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext test) {
    return Arrays.stream(WindowsProduct.values()).map(OnProduct::new);
  }

  private record OnProduct(WindowsProduct product) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocation) {
      return product.machine().toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Machine(product, new GivenMachines()));
    }
  }

  private record Machine(WindowsProduct product, GivenMachines machines)
      implements ParameterResolver, TestExecutionExceptionHandler {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return GivenMachines.isMachine(parameter) && !parameter.isAnnotated(Windows.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return machines.give(product.machine(), parameter, test);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure)
        throws Throwable {
      throw machines.withHistory(failure, test);
    }
  }
}
