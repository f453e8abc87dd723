package io.sysprep.testkit.junit;

import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * The machines that a test was given.
 *
 * <p>They lie in the store of the test, since one extension serves all tests of a class.
 */
record GivenMachines() {

  private static final Namespace NAMESPACE = Namespace.create(GivenMachines.class);

  static boolean isMachine(ParameterContext parameter) {
    Class<?> type = parameter.getParameter().getType();
    return type == FakeWindows.class || type == FakeWindowsBuilder.class;
  }

  Object give(FakeWindowsBuilder builder, ParameterContext parameter, ExtensionContext test) {
    if (!isMachine(parameter)) {
      throw new ParameterResolutionException(
          "A machine is a FakeWindows or a FakeWindowsBuilder, and no "
              + parameter.getParameter().getType().getName());
    }
    builder.announcingTo(machine -> remember(machine, test));
    return parameter.getParameter().getType() == FakeWindows.class ? builder.build() : builder;
  }

  private static void remember(FakeWindows machine, ExtensionContext test) {
    List<FakeWindows> given = new ArrayList<>(of(test));
    given.add(machine);
    test.getStore(NAMESPACE).put(FakeWindows.class, List.copyOf(given));
  }

  /** The failure itself, so that the runner shows it as it would without this. */
  Throwable withHistory(Throwable failure, ExtensionContext test) {
    of(test).forEach(machine -> failure.addSuppressed(new MachineHistory(machine.history())));
    return failure;
  }

  @SuppressWarnings("unchecked")
  private static List<FakeWindows> of(ExtensionContext test) {
    List<FakeWindows> given =
        test.getStore(NAMESPACE)
            .get(FakeWindows.class, (Class<List<FakeWindows>>) (Class<?>) List.class);
    return given == null ? List.of() : given;
  }
}
