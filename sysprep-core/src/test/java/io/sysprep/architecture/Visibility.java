package io.sysprep.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.stream.Stream;

/** What the visibility rules ask of a class and its members. */
final class Visibility {

  private static final Set<String> QUIET_LEVELS = Set.of("DEBUG", "WARNING");

  private Visibility() {}

  static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  static boolean isDesigned(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL)
        || type.getModifiers().contains(JavaModifier.ABSTRACT)
        || type.isAssignableTo(Throwable.class)
        || type.reflect().isSealed();
  }

  static boolean isUsedByAnotherPackage(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()));
  }

  /** {@return whether any class of the package is used outside it; if not, it is being built} */
  static boolean isInUse(JavaPackage itsPackage) {
    return itsPackage.getClasses().stream().anyMatch(Visibility::isUsedByAnotherPackage);
  }

  static boolean isGuarded(JavaField field) {
    Set<JavaModifier> modifiers = field.getModifiers();
    return modifiers.contains(JavaModifier.FINAL)
        || !(modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  static boolean isNotShared(JavaField field) {
    return field.getModifiers().contains(JavaModifier.FINAL)
        || !field.getModifiers().contains(JavaModifier.STATIC);
  }

  /** A method that the JDK or a library asked for keeps the name that it has there. */
  static boolean isGetter(JavaCodeUnit method) {
    return method.getName().matches("get[A-Z].*") && !isAskedForElsewhere(method);
  }

  static boolean isLoudLevel(FieldAccessTarget field) {
    return field.getOwner().isEquivalentTo(System.Logger.Level.class)
        && !QUIET_LEVELS.contains(field.getName());
  }

  private static boolean isAskedForElsewhere(JavaCodeUnit method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .filter(type -> !type.getPackageName().startsWith("io.sysprep"))
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(inherited -> inherited.getName().equals(method.getName()));
  }
}
