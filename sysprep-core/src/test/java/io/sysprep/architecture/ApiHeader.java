package io.sysprep.architecture;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line of a type: {@code sealed interface RegistryValue permits RegistryValue.Text}. */
final class ApiHeader {

  private final Class<?> type;
  private final TypeText text;

  private ApiHeader(Class<?> type) {
    this.type = type;
    this.text = new TypeText(type.getPackageName());
  }

  static String of(Class<?> type) {
    return new ApiHeader(type).line();
  }

  private String line() {
    return Stream.of(
            type.isAnnotationPresent(Deprecated.class) ? "@Deprecated" : "",
            Modifier.isProtected(type.getModifiers()) ? "protected" : "",
            modifiers(),
            kind(),
            text.of(type) + text.variables(type) + components(),
            list("extends", superclass()),
            list(type.isInterface() ? "extends" : "implements", interfaces()),
            list("permits", permitted()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String modifiers() {
    if (type.isInterface()) {
      return type.isSealed() ? "sealed" : "";
    }
    if (type.isRecord() || type.isEnum()) {
      return "";
    }
    String openness = type.isSealed() ? "sealed" : "";
    return Modifier.isAbstract(type.getModifiers())
        ? (openness + " abstract").strip()
        : Modifier.isFinal(type.getModifiers()) ? "final" : openness;
  }

  private String kind() {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
  }

  private String components() {
    if (!type.isRecord()) {
      return "";
    }
    return Arrays.stream(type.getRecordComponents())
        .map(this::component)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String component(RecordComponent component) {
    return text.of(component.getAnnotatedType()) + " " + component.getName();
  }

  private List<String> superclass() {
    AnnotatedType superclass = type.getAnnotatedSuperclass();
    boolean implied = type.isInterface() || type.isRecord() || type.isEnum();
    return implied || superclass.getType() == Object.class
        ? List.of()
        : List.of(text.of(superclass));
  }

  private List<String> interfaces() {
    return Arrays.stream(type.getAnnotatedInterfaces()).map(text::of).toList();
  }

  private List<String> permitted() {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .filter(ApiDump::isVisible)
            .map(text::of)
            .sorted()
            .toList()
        : List.of();
  }

  private static String list(String word, List<String> names) {
    return names.isEmpty() ? "" : word + " " + String.join(", ", names);
  }
}
