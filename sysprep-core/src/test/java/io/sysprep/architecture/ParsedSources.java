package io.sysprep.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources as the compiler reads them, before it looks up any name.
 *
 * @param units the files
 * @param docs their comments and positions
 */
record ParsedSources(List<CompilationUnitTree> units, DocTrees docs) {

  static ParsedSources of(List<Path> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                null,
                List.of("-proc:none"),
                null,
                files.getJavaFileObjectsFromPaths(sources));
    return new ParsedSources(parse(task), DocTrees.instance(task));
  }

  private static List<CompilationUnitTree> parse(JavacTask task) {
    List<CompilationUnitTree> units = new ArrayList<>();
    try {
      task.parse().forEach(units::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return units;
  }

  /** {@return where a tree starts, as {@code Sid.java:12}} */
  String place(CompilationUnitTree unit, Tree tree) {
    Path file = Path.of(unit.getSourceFile().toUri());
    return file.getFileName() + ":" + firstLine(unit, tree);
  }

  /** {@return how many lines a tree takes, without its comment} */
  int lines(CompilationUnitTree unit, Tree tree) {
    return line(unit, docs.getSourcePositions().getEndPosition(unit, tree))
        - firstLine(unit, tree)
        + 1;
  }

  private int firstLine(CompilationUnitTree unit, Tree tree) {
    return line(unit, docs.getSourcePositions().getStartPosition(unit, tree));
  }

  private static int line(CompilationUnitTree unit, long position) {
    return (int) unit.getLineMap().getLineNumber(position);
  }
}
