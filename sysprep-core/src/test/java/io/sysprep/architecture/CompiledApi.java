package io.sysprep.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The public API that the compiled classes of a module offer.
 *
 * <p>The classes are loaded afresh from the class path: annotations that a module needs only to
 * compile, such as {@code @Nullable}, are dropped where their module is not resolved.
 *
 * @param module the module
 */
record CompiledApi(ProjectModule module) {

  /** {@return the text of each exported package} */
  SortedMap<String, String> byPackage() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (URLClassLoader loader = new URLClassLoader(path(), ClassLoader.getPlatformClassLoader())) {
      for (String name : module.exportedPackages()) {
        texts.put(name, ApiDump.of(typesOf(name, loader)));
      }
    }
    return texts;
  }

  private List<Class<?>> typesOf(String packageName, ClassLoader loader) {
    return module.classes().stream()
        .filter(type -> type.getPackageName().equals(packageName))
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .<Class<?>>map(type -> load(type, loader))
        .toList();
  }

  private static Class<?> load(JavaClass type, ClassLoader loader) {
    try {
      return Class.forName(type.getName(), false, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("compiled, but not to be found: " + type.getName(), e);
    }
  }

  private URL[] path() {
    Stream<String> entries =
        Stream.of("jdk.module.path", "java.class.path")
            .map(name -> System.getProperty(name, ""))
            .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
            .filter(entry -> !entry.isEmpty());
    return Stream.concat(Stream.of(module.classDirectory()), entries.map(Path::of))
        .map(CompiledApi::url)
        .toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("Not a path: " + path, e);
    }
  }
}
