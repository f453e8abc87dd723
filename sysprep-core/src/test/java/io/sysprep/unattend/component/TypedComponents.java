package io.sysprep.unattend.component;

import java.io.File;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the typed components of the package, so that a new one is tested without being listed. */
final class TypedComponents {

  private TypedComponents() {}

  static List<Class<?>> all() {
    return Arrays.stream(Objects.requireNonNull(directory().list()))
        .filter(file -> file.endsWith(".class"))
        .sorted()
        .<Class<?>>map(TypedComponents::load)
        .filter(type -> type.isAnnotationPresent(WindowsComponent.class))
        .toList();
  }

  static List<String> names() {
    return all().stream().map(TypedComponents::name).toList();
  }

  static String name(Class<?> type) {
    @Nullable WindowsComponent component = type.getAnnotation(WindowsComponent.class);
    return Objects.requireNonNull(component).value();
  }

  private static File directory() {
    URL url = Objects.requireNonNull(ShellSetup.class.getResource("ShellSetup.class"));
    return Objects.requireNonNull(new File(url.getPath()).getParentFile());
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(
          ShellSetup.class.getPackageName() + "." + file.substring(0, file.length() - 6));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
