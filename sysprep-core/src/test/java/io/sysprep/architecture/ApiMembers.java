package io.sysprep.architecture;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a type's visible members: constants, constructors, methods.
 *
 * <p>What the language adds by itself (a record's accessors, an enum's values) and what overrides a
 * method of {@link Object} is left out: it says nothing that the type's own line does not.
 */
final class ApiMembers {

  /** The order of declaration is not in class files, and reflection's own order may change. */
  private static final Comparator<Member> BY_NAME =
      Comparator.comparing(Member::getName).thenComparing(Member::toString);

  private final Class<?> type;
  private final TypeText text;

  private ApiMembers(Class<?> type) {
    this.type = type;
    this.text = new TypeText(type.getPackageName());
  }

  static Stream<String> of(Class<?> type) {
    ApiMembers members = new ApiMembers(type);
    return Stream.of(members.fields(), members.constructors(), members.methods())
        .flatMap(lines -> lines.distinct());
  }

  private Stream<String> fields() {
    return Arrays.stream(type.getDeclaredFields())
        .filter(this::isOffered)
        .sorted(BY_NAME)
        .map(this::line);
  }

  private Stream<String> constructors() {
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(this::isOffered)
        .filter(constructor -> !isCanonical(constructor))
        .sorted(BY_NAME)
        .map(this::line);
  }

  private Stream<String> methods() {
    return declarers().stream()
        .flatMap(declarer -> Arrays.stream(declarer.getDeclaredMethods()))
        .filter(this::isOffered)
        .filter(method -> !isImplied(method))
        .sorted(BY_NAME)
        .map(this::line);
  }

  /** A hidden supertype's public methods are offered by the types below it. */
  private List<Class<?>> declarers() {
    List<Class<?>> declarers = new ArrayList<>(List.of(type));
    for (int i = 0; i < declarers.size(); i++) {
      supertypes(declarers.get(i))
          .filter(above -> !ApiDump.isVisible(above))
          .forEach(declarers::add);
    }
    return declarers;
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    return Stream.concat(
        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
  }

  private boolean isOffered(Member member) {
    int modifiers = member.getModifiers();
    boolean reachable = !Modifier.isFinal(type.getModifiers()) || !Modifier.isProtected(modifiers);
    return ApiDump.isVisible(modifiers) && reachable && !member.isSynthetic();
  }

  private boolean isCanonical(Constructor<?> constructor) {
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray());
  }

  private boolean isImplied(Method method) {
    return isOfObject(method) || isAccessor(method) || isOfEnum(method);
  }

  private static boolean isOfObject(Method method) {
    return Arrays.stream(Object.class.getDeclaredMethods())
        .anyMatch(above -> isSame(above, method.getName(), method.getParameterTypes()));
  }

  private boolean isAccessor(Method method) {
    return type.isRecord()
        && method.getParameterCount() == 0
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getName().equals(method.getName()));
  }

  private boolean isOfEnum(Method method) {
    return type.isEnum() && (isSame(method, "values") || isSame(method, "valueOf", String.class));
  }

  private static boolean isSame(Method method, String name, Class<?>... parameters) {
    return method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters);
  }

  private String line(Field field) {
    return field.isEnumConstant()
        ? deprecation(field) + field.getName()
        : deprecation(field)
            + modifiers(field)
            + text.of(field.getAnnotatedType())
            + " "
            + field.getName();
  }

  private String line(Constructor<?> constructor) {
    return deprecation(constructor)
        + modifiers(constructor)
        + "new"
        + parameters(constructor)
        + errors(constructor);
  }

  private String line(Method method) {
    String variables = text.variables(method);
    return deprecation(method)
        + modifiers(method)
        + (variables.isEmpty() ? "" : variables + " ")
        + text.of(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + parameters(method)
        + errors(method);
  }

  private static String deprecation(AnnotatedElement element) {
    return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
  }

  private String modifiers(Member member) {
    if (member instanceof Method method && method.isDefault()) {
      return "default ";
    }
    String modifiers = Modifier.toString(member.getModifiers() & shownModifiers());
    return modifiers.isEmpty() ? "" : modifiers + " ";
  }

  /** What the type's own line implies is not said again. */
  private int shownModifiers() {
    int always = Modifier.PROTECTED | Modifier.STATIC;
    int sometimes = type.isInterface() ? 0 : Modifier.ABSTRACT;
    return Modifier.isFinal(type.getModifiers()) ? always : always | sometimes | Modifier.FINAL;
  }

  private String parameters(Executable executable) {
    List<String> types =
        new ArrayList<>(
            Arrays.stream(executable.getAnnotatedParameterTypes()).map(text::of).toList());
    if (executable.isVarArgs()) {
      types.add(types.remove(types.size() - 1).replaceFirst("\\[]$", "..."));
    }
    return types.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  private String errors(Executable executable) {
    AnnotatedType[] errors = executable.getAnnotatedExceptionTypes();
    return errors.length == 0
        ? ""
        : Arrays.stream(errors)
            .map(text::of)
            .sorted()
            .collect(Collectors.joining(", ", " throws ", ""));
  }
}
