package io.sysprep.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods that say what they return in words of their own and not as {@code {@return}}.
 */
final class JavadocStyle extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final ParsedSources sources;
  private final List<String> found = new ArrayList<>();

  private JavadocStyle(ParsedSources sources) {
    this.sources = sources;
  }

  /** {@return each method whose first sentence begins with "Returns"} */
  static List<String> returnsInWords(ParsedSources sources) {
    JavadocStyle scanner = new JavadocStyle(sources);
    sources.units().forEach(unit -> scanner.scan(unit, null));
    return scanner.found;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    DocCommentTree comment = sources.docs().getDocCommentTree(getCurrentPath());
    if (comment != null && firstSentence(comment).startsWith("Returns ")) {
      found.add(sources.place(getCurrentPath().getCompilationUnit(), tree) + " " + tree.getName());
    }
    return super.visitMethod(tree, null);
  }

  private static String firstSentence(DocCommentTree comment) {
    return comment.getFirstSentence().stream().map(Object::toString).collect(Collectors.joining());
  }
}
