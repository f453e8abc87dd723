package io.sysprep.unattend.component;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sets every member of every type, so that none is wired to its neighbour or lost on the way. */
class EveryMemberTest {

  @TestFactory
  Stream<DynamicTest> everyMemberIsReadBackAndSurvivesXml() {
    return TypedComponents.all().stream()
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check(type)));
  }

  private static void check(Class<?> type) throws ReflectiveOperationException, JAXBException {
    Object full = filled(type);
    String xml = write(full);
    assertThat(write(read(type, xml))).isEqualTo(xml);
    for (String path : TypedSettings.of(type).keySet()) {
      assertThat(xml).contains("<" + path.substring(path.lastIndexOf('/') + 1));
    }
  }

  private static Object filled(Class<?> type) throws ReflectiveOperationException {
    Object bean = type.getConstructor().newInstance();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 1 && method.getReturnType() == type) {
        fill(bean, method);
      } else if (method.getReturnType() == List.class) {
        addItem(bean, method);
      }
    }
    return bean;
  }

  private static void fill(Object bean, Method setter) throws ReflectiveOperationException {
    Method accessor = bean.getClass().getDeclaredMethod(setter.getName());
    Object value = sample(setter.getParameterTypes()[0], setter.getName());
    assertThat(setter.invoke(bean, value)).isSameAs(bean);
    assertThat(accessor.invoke(bean)).as(setter.toString()).isEqualTo(Optional.of(value));
    setter.invoke(bean, (Object) null);
    assertThat(accessor.invoke(bean)).as(setter.toString()).isEqualTo(Optional.empty());
    setter.invoke(bean, value);
  }

  @SuppressWarnings("unchecked")
  private static void addItem(Object bean, Method list) throws ReflectiveOperationException {
    Class<?> item =
        (Class<?>) ((ParameterizedType) list.getGenericReturnType()).getActualTypeArguments()[0];
    ((List<Object>) list.invoke(bean)).add(sample(item, list.getName()));
    assertThat((List<Object>) list.invoke(bean)).hasSize(1);
  }

  private static Object sample(Class<?> type, String name) throws ReflectiveOperationException {
    if (type == String.class) {
      return "the " + name;
    }
    if (type == Boolean.class) {
      return true;
    }
    if (type == Integer.class) {
      return name.length();
    }
    return type.isEnum() ? type.getEnumConstants()[0] : filled(type);
  }

  private static Object read(Class<?> type, String xml) throws JAXBException {
    return JAXBContext.newInstance(type).createUnmarshaller().unmarshal(new StringReader(xml));
  }

  private static String write(Object component) throws JAXBException {
    StringWriter out = new StringWriter();
    JAXBContext.newInstance(component.getClass()).createMarshaller().marshal(component, out);
    return out.toString();
  }
}
