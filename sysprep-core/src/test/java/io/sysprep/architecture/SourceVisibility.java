package io.sysprep.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Who may use what a source file declares, told from the words that stand there. */
final class SourceVisibility {

  private static final Set<Tree.Kind> INTERFACES =
      Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

  private SourceVisibility() {}

  /** {@return whether other packages may use it, given that they may use what encloses it} */
  static boolean isVisible(ModifiersTree modifiers, TreePath path) {
    Set<Modifier> flags = modifiers.getFlags();
    Tree parent = path.getParentPath().getLeaf();
    if (INTERFACES.contains(parent.getKind())) {
      return !flags.contains(Modifier.PRIVATE);
    }
    return flags.contains(Modifier.PUBLIC)
        || (flags.contains(Modifier.PROTECTED) && !isFinal(parent));
  }

  static boolean isOverride(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
  }

  static boolean isAccessor(MethodTree method, TreePath path) {
    ClassTree owner = (ClassTree) path.getParentPath().getLeaf();
    return owner.getKind() == Tree.Kind.RECORD
        && method.getParameters().isEmpty()
        && owner.getMembers().stream()
            .anyMatch(member -> isComponent(member, method.getName().toString()));
  }

  private static boolean isComponent(Tree member, String name) {
    return member instanceof VariableTree variable
        && variable.getName().contentEquals(name)
        && !variable.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private static boolean isFinal(Tree parent) {
    return parent instanceof ClassTree type
        && type.getModifiers().getFlags().contains(Modifier.FINAL);
  }
}
