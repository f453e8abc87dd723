package io.sysprep.architecture;

import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what a package offers: its visible types and their visible members, sorted. */
final class ApiDump {

  private ApiDump() {}

  /** {@return the text for the types of one package, one line for each type and member} */
  static String of(List<Class<?>> types) {
    return types.stream()
        .filter(ApiDump::isVisible)
        .sorted(Comparator.comparing(Class::getName))
        .map(ApiDump::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Class<?> type) {
    Stream<String> members = ApiMembers.of(type).map(member -> "  " + member);
    return Stream.concat(Stream.of(ApiHeader.of(type)), members)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  static boolean isVisible(Class<?> type) {
    boolean own =
        isVisible(type.getModifiers()) && !type.isAnonymousClass() && !type.isLocalClass();
    return own && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
