package io.sysprep.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is exported and not documented.
 *
 * <p>Overriding methods and a record's accessors are left out: their documentation is the
 * overridden method's and the component's.
 */
final class UndocumentedApi extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final ParsedSources sources;
  private final List<String> found = new ArrayList<>();

  private UndocumentedApi(ParsedSources sources) {
    this.sources = sources;
  }

  /** {@return each place in the exported packages, with its name and what is missing} */
  static List<String> in(ParsedSources sources, Set<String> exported) {
    UndocumentedApi scanner = new UndocumentedApi(sources);
    sources.units().stream()
        .filter(unit -> exported.contains(String.valueOf(unit.getPackageName())))
        .forEach(unit -> scanner.scan(unit, null));
    return scanner.found;
  }

  @Override
  public @Nullable Void visitPackage(PackageTree tree, @Nullable Void none) {
    boolean isPackageInfo =
        getCurrentPath()
            .getCompilationUnit()
            .getSourceFile()
            .isNameCompatible("package-info", JavaFileObject.Kind.SOURCE);
    if (isPackageInfo) {
      check(tree, "package " + tree.getPackageName());
    }
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    if (!SourceVisibility.isVisible(tree.getModifiers(), getCurrentPath())) {
      return null;
    }
    check(tree, tree.getSimpleName().toString());
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    boolean isAsked =
        SourceVisibility.isVisible(tree.getModifiers(), getCurrentPath())
            && !SourceVisibility.isOverride(tree)
            && !SourceVisibility.isAccessor(tree, getCurrentPath());
    if (isAsked) {
      check(tree, owner() + "." + tree.getName());
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    if (SourceVisibility.isVisible(tree.getModifiers(), getCurrentPath())) {
      check(tree, owner() + "." + tree.getName());
    }
    return null;
  }

  private String owner() {
    return ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getSimpleName().toString();
  }

  private void check(Tree tree, String name) {
    DocCommentTree comment = sources.docs().getDocCommentTree(getCurrentPath());
    if (comment == null || !isSentence(comment.getFirstSentence())) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      found.add(sources.place(unit, tree) + " " + name + (comment == null ? ": none" : ""));
    }
  }

  private static boolean isSentence(List<? extends DocTree> sentence) {
    String text = sentence.stream().map(DocTree::toString).collect(Collectors.joining()).strip();
    return text.endsWith(".") || text.startsWith("{@return ");
  }
}
