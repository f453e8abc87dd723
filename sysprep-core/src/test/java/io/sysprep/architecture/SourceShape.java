package io.sysprep.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a module's sources.
 *
 * @param module the module's name
 * @param files lines of each file
 * @param methods lines of each method with a body, from its signature to its last brace
 * @param types how many top-level types there are
 * @param hidden how many of them are package-private
 */
record SourceShape(String module, Lengths files, Lengths methods, long types, long hidden) {

  static SourceShape of(ProjectModule module) {
    ParsedSources sources = ParsedSources.of(module.sources());
    List<Lengths.Length> files = new ArrayList<>();
    List<Lengths.Length> methods = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      files.add(fileLength(unit));
      measureMethods(sources, unit, methods);
    }
    return new SourceShape(
        module.directory().getFileName().toString(),
        new Lengths(files),
        new Lengths(methods),
        types(sources).count(),
        types(sources).filter(SourceShape::isHidden).count());
  }

  List<String> filesLongerThan(int lines) {
    return files.longerThan(lines);
  }

  /** {@return the figures in one line for each kind} */
  String report() {
    return String.format(
        Locale.ROOT,
        "%s: lines per method %s%n%s: lines per file %s%n%s: package-private %d of %d types (%d %%)",
        module,
        methods,
        module,
        files,
        module,
        hidden,
        types,
        100 * hidden / types);
  }

  private static Lengths.Length fileLength(CompilationUnitTree unit) {
    Path file = Path.of(unit.getSourceFile().toUri());
    try (Stream<String> lines = Files.lines(file)) {
      return new Lengths.Length(file.getFileName().toString(), (int) lines.count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void measureMethods(
      ParsedSources sources, CompilationUnitTree unit, List<Lengths.Length> methods) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
        if (method.getBody() != null) {
          String place = sources.place(unit, method);
          methods.add(new Lengths.Length(place, sources.lines(unit, method)));
        }
        return super.visitMethod(method, null);
      }
    }.scan(unit, null);
  }

  private static Stream<ClassTree> types(ParsedSources sources) {
    return sources.units().stream()
        .flatMap(unit -> unit.getTypeDecls().stream())
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast);
  }

  private static boolean isHidden(ClassTree type) {
    return !type.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }
}
