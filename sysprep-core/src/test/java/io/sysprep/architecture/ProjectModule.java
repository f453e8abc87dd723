package io.sysprep.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One module of this project as the rules see it: its sources, its classes, its exports.
 *
 * @param directory where its pom.xml is
 */
public record ProjectModule(Path directory) {

  private static final Map<Path, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

  /** Finds the module that a test was compiled in, wherever the test is started from. */
  public static ProjectModule of(Class<?> test) {
    URI classes = URI.create(test.getProtectionDomain().getCodeSource().getLocation().toString());
    return new ProjectModule(Path.of(classes).resolve("../..").normalize());
  }

  /** {@return the classes of src/main/java, as the class files have them; read once} */
  public JavaClasses classes() {
    return IMPORTED.computeIfAbsent(classDirectory(), new ClassFileImporter()::importPath);
  }

  /** {@return the name, the exports and the services, as the compiled module-info has them} */
  public ModuleDescriptor descriptor() {
    try (InputStream in = Files.newInputStream(classDirectory().resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the packages that every other module may use} */
  public SortedSet<String> exportedPackages() {
    return descriptor().exports().stream()
        .filter(exported -> !exported.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return the types that every other module may use, those within others too} */
  Stream<Class<?>> exportedTypes() {
    Set<String> exported = exportedPackages();
    return classes().stream()
        .filter(type -> exported.contains(type.getPackageName()))
        .<Class<?>>map(JavaClass::reflect)
        .filter(ProjectModule::isPublic);
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  /**
   * {@return the packages that some other module may use: the exported ones, and those for friends}
   */
  public SortedSet<String> sharedPackages() {
    return descriptor().exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return the names of the classes that the service loader makes} */
  public Set<String> serviceProviders() {
    return descriptor().provides().stream()
        .flatMap(service -> service.providers().stream())
        .collect(Collectors.toSet());
  }

  /** {@return the files of src/main/java, which people write; sorted} */
  public List<Path> sources() {
    return javaFiles(directory.resolve("src/main/java"));
  }

  /** {@return the files of src/main/java and those that the build writes; sorted} */
  public List<Path> sourcesWithGenerated() {
    return Stream.of(sources(), javaFiles(directory.resolve("target/generated-sources")))
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  private static List<Path> javaFiles(Path root) {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path classDirectory() {
    return directory.resolve("target/classes");
  }
}
