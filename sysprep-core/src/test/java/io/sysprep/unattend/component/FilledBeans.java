package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Typed components with every member set, so that a new member is tested without being listed. */
public final class FilledBeans {

  /** What every secret begins with, and nothing else. */
  public static final String CANARY = "CanaryTweet8";

  private FilledBeans() {}

  /** {@return one object of every typed component} */
  public static Stream<Object> ofEveryComponent() {
    return TypedComponents.all().stream().map(FilledBeans::of);
  }

  /** {@return a bean and all beans within} */
  static List<Object> beansIn(Object bean) {
    List<Object> beans = new ArrayList<>(List.of(bean));
    accessors(bean.getClass())
        .flatMap(accessor -> contents(call(bean, accessor)))
        .filter(FilledBeans::isBean)
        .forEach(inner -> beans.addAll(beansIn(inner)));
    return beans;
  }

  /** {@return what a log would show of a bean, of all that it is made of, and of their members} */
  public static List<String> shownBy(Object bean) {
    List<String> shown = new ArrayList<>();
    for (Object inner : beansIn(bean)) {
      shown.add(inner.toString());
      accessors(inner.getClass()).forEach(member -> shown.add(call(inner, member).toString()));
    }
    return shown;
  }

  static Object of(Class<?> type) {
    Object bean = fresh(type);
    setters(type).forEach(setter -> call(bean, setter, sampleFor(setter)));
    accessors(type)
        .filter(accessor -> accessor.getReturnType() == List.class)
        .forEach(list -> addItem(bean, list));
    return bean;
  }

  static Stream<Method> setters(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == type);
  }

  static Object sampleFor(Method setter) {
    return sample(setter.getParameterTypes()[0], setter.getName());
  }

  static Object call(Object bean, Method method, Object... arguments) {
    try {
      return method.invoke(bean, arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic());
  }

  private static Stream<?> contents(Object value) {
    return value instanceof Optional<?> optional ? optional.stream() : ((List<?>) value).stream();
  }

  private static boolean isBean(Object value) {
    Class<?> type = value.getClass();
    return !type.isEnum() && type.getPackage() == ShellSetup.class.getPackage();
  }

  @SuppressWarnings("unchecked")
  private static void addItem(Object bean, Method list) {
    Class<?> item =
        (Class<?>) ((ParameterizedType) list.getGenericReturnType()).getActualTypeArguments()[0];
    ((List<Object>) call(bean, list)).add(sample(item, list.getName()));
  }

  private static Object sample(Class<?> type, String name) {
    if (type == String.class) {
      return "the " + name;
    }
    if (type == Secret.class) {
      return Secret.of(CANARY + " of " + name);
    }
    if (type == Boolean.class) {
      return true;
    }
    if (type == Integer.class) {
      return name.length();
    }
    return type.isEnum() ? type.getEnumConstants()[0] : of(type);
  }

  private static Object fresh(Class<?> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }
}
