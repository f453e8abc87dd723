package io.sysprep.unattend.component;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Method;
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
    Object full = FilledBeans.of(type);
    String xml = write(full);
    assertThat(write(read(type, xml))).isEqualTo(xml);
    for (String path : TypedSettings.of(type).keySet()) {
      assertThat(xml).contains("<" + path.substring(path.lastIndexOf('/') + 1));
    }
    for (Object bean : FilledBeans.beansIn(full)) {
      for (Method setter : FilledBeans.setters(bean.getClass()).toList()) {
        checkMember(bean.getClass().getConstructor().newInstance(), setter);
      }
      checkLists(bean);
    }
  }

  private static void checkMember(Object bean, Method setter) throws ReflectiveOperationException {
    Method accessor = bean.getClass().getDeclaredMethod(setter.getName());
    Object value = FilledBeans.sampleFor(setter);
    assertThat(setter.invoke(bean, value)).isSameAs(bean);
    assertThat(accessor.invoke(bean)).as(setter.toString()).isEqualTo(Optional.of(value));
    setter.invoke(bean, (Object) null);
    assertThat(accessor.invoke(bean)).as(setter.toString()).isEqualTo(Optional.empty());
  }

  private static void checkLists(Object bean) throws ReflectiveOperationException {
    for (Method method : bean.getClass().getDeclaredMethods()) {
      if (method.getReturnType() == List.class) {
        assertThat((List<?>) method.invoke(bean)).as(method.toString()).hasSize(1);
      }
    }
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
