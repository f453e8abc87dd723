package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads from a type's annotations which settings it has and what each holds. */
final class TypedSettings {

  private final Map<String, String> found = new TreeMap<>();

  private TypedSettings() {}

  static Map<String, String> of(Class<?> component) {
    TypedSettings settings = new TypedSettings();
    settings.walk("", component);
    return settings.found;
  }

  private void walk(String prefix, Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      @Nullable XmlElement element = field.getAnnotation(XmlElement.class);
      if (element != null) {
        add(prefix, field, element.name());
      }
    }
  }

  private void add(String prefix, Field field, String name) {
    @Nullable XmlElementWrapper wrapper = field.getAnnotation(XmlElementWrapper.class);
    String path = prefix + name;
    if (wrapper != null) {
      found.put(prefix + wrapper.name(), "group");
      path = prefix + wrapper.name() + "/" + name;
    }
    Class<?> type = valueType(field);
    String list = field.getType() == List.class ? "list of " : "";
    found.put(path, list + content(type) + (hasKey(type) ? " by @keyValue" : ""));
    if (content(type).equals("group")) {
      walk(path + "/", type);
    }
  }

  private static Class<?> valueType(Field field) {
    return field.getType() == List.class
        ? (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
        : field.getType();
  }

  private static String content(Class<?> type) {
    if (type == String.class || type == KeyedValue.class) {
      return "text";
    }
    if (type == Secret.class) {
      return "secret";
    }
    if (type == Boolean.class || type == Integer.class) {
      return type == Boolean.class ? "boolean" : "integer";
    }
    return type.isEnum() ? "one of " + choices(type) : "group";
  }

  private static List<String> choices(Class<?> type) {
    List<String> values = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (field.isEnumConstant()) {
        values.add(Objects.requireNonNull(field.getAnnotation(XmlEnumValue.class)).value());
      }
    }
    values.sort(null);
    return values;
  }

  private static boolean hasKey(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(XmlAttribute.class)) {
        return true;
      }
    }
    return false;
  }
}
