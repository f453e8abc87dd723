package io.sysprep.unattend.binding;

import io.sysprep.unattend.component.WindowsComponent;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlFragment;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.List;
import org.xml.sax.SAXException;

/**
 * A class that describes a component of Windows, ready to be read from elements and written to
 * them.
 *
 * @param <T> the class
 */
public final class ComponentBinding<T> {

  /** JAXB looks at a class once in the life of the program. */
  private static final ClassValue<JAXBContext> CONTEXTS =
      new ClassValue<>() {
        @Override
        protected JAXBContext computeValue(Class<?> type) {
          return contextOf(type);
        }
      };

  private final Class<T> type;
  private final String componentName;

  private ComponentBinding(Class<T> type, String componentName) {
    this.type = type;
    this.componentName = componentName;
  }

  /**
   * {@return the binding of a class}
   *
   * @param type a class with {@link WindowsComponent} and JAXB's annotations
   * @param <T> the class
   * @throws IllegalArgumentException if the class does not say which component it describes
   */
  public static <T> ComponentBinding<T> of(Class<T> type) {
    WindowsComponent component = type.getAnnotation(WindowsComponent.class);
    if (component == null) {
      throw new IllegalArgumentException(
          type.getName()
              + " describes no component (it has no @WindowsComponent); a single setting is written"
              + " by with(pass, component, path, value)");
    }
    return new ComponentBinding<>(type, component.value());
  }

  /** {@return which component the class describes: the component's name} */
  public String componentName() {
    return componentName;
  }

  /**
   * Reads a component.
   *
   * @param element the element {@code component}
   * @return a new object; what its members cannot hold is left out
   */
  public T read(XmlElement element) {
    try {
      Unmarshaller unmarshaller = CONTEXTS.get(type).createUnmarshaller();
      unmarshaller.setEventHandler(event -> true);
      UnmarshallerHandler handler = unmarshaller.getUnmarshallerHandler();
      ElementEvents.tell(element, handler);
      return type.cast(handler.getResult());
    } catch (JAXBException | SAXException e) {
      throw unusable(type, e);
    }
  }

  /**
   * Makes changes of what an object differs in from what its component reads as now.
   *
   * @param element the element {@code component}
   * @param changed the object as the caller wants it
   * @return the changes
   */
  public ComponentChange changeOf(XmlElement element, T changed) {
    return new ComponentChange(componentName, element, node(read(element)), node(changed));
  }

  /**
   * {@return the settings of an object, for a component that is yet to be made}
   *
   * @param component the object
   */
  public List<XmlFragment> settingsOf(T component) {
    return new NodeFragments(componentName).childrenOf(node(component), "");
  }

  private TypedNode node(T component) {
    NodeCapture capture = new NodeCapture();
    try {
      CONTEXTS.get(type).createMarshaller().marshal(component, capture);
    } catch (JAXBException e) {
      throw unusable(type, e);
    }
    return capture.root();
  }

  private static JAXBContext contextOf(Class<?> type) {
    try {
      return JAXBContext.newInstance(type);
    } catch (JAXBException e) {
      throw unusable(type, e);
    }
  }

  private static IllegalArgumentException unusable(Class<?> type, Exception e) {
    return new IllegalArgumentException("JAXB cannot bind " + type.getName(), e);
  }
}
