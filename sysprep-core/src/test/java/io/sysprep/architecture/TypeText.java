package io.sysprep.architecture;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Types as a reader of one package knows them.
 *
 * <p>Types of that package and of the JDK go without their package; all others in full.
 *
 * @param packageName the package that is written down
 */
record TypeText(String packageName) {

  String of(Class<?> type) {
    if (type.isPrimitive()) {
      return type.getName();
    }
    if (type.isArray()) {
      return of(type.getComponentType()) + "[]";
    }
    String name = type.getCanonicalName();
    String own = type.getPackageName();
    return own.equals(packageName) || own.startsWith("java.")
        ? name.substring(own.length() + 1)
        : name;
  }

  String of(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType array) {
      return array(array);
    }
    String name =
        type instanceof AnnotatedWildcardType wildcard ? wildcard(wildcard) : name(type.getType());
    return annotations(type) + name + arguments(type);
  }

  /** {@return the type variables with their bounds, in angle brackets; empty without any} */
  String variables(GenericDeclaration declaration) {
    TypeVariable<?>[] variables = declaration.getTypeParameters();
    return variables.length == 0
        ? ""
        : Arrays.stream(variables).map(this::variable).collect(Collectors.joining(", ", "<", ">"));
  }

  private String array(AnnotatedArrayType array) {
    String annotations = annotations(array);
    String gap = annotations.isEmpty() ? "" : " " + annotations;
    return of(array.getAnnotatedGenericComponentType()) + gap + "[]";
  }

  private String name(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return name(parameterized.getRawType());
    }
    return type instanceof Class<?> plain ? of(plain) : type.getTypeName();
  }

  private String arguments(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType parameterized
        ? Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
            .map(this::of)
            .collect(Collectors.joining(", ", "<", ">"))
        : "";
  }

  private String wildcard(AnnotatedWildcardType wildcard) {
    if (wildcard.getAnnotatedLowerBounds().length > 0) {
      return "? super " + of(wildcard.getAnnotatedLowerBounds()[0]);
    }
    String bounds = bounds(wildcard.getAnnotatedUpperBounds());
    return bounds.isEmpty() ? "?" : "? extends " + bounds;
  }

  private String variable(TypeVariable<?> variable) {
    String bounds = bounds(variable.getAnnotatedBounds());
    return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
  }

  private String bounds(AnnotatedType... bounds) {
    return Arrays.stream(bounds)
        .map(this::of)
        .filter(bound -> !bound.equals("Object"))
        .collect(Collectors.joining(" & "));
  }

  private static String annotations(AnnotatedType type) {
    return Arrays.stream(type.getAnnotations())
        .map(Annotation::annotationType)
        .map(annotation -> "@" + annotation.getSimpleName() + " ")
        .collect(Collectors.joining());
  }
}
