package io.sysprep.unattend;

import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The way from a component to a setting, such as {@code
 * UserAccounts/LocalAccounts/LocalAccount[Name=admin]/Group}.
 *
 * <p>A step is the name of an element. In a list it may carry a key in brackets: {@code [Order=1]}
 * for an item whose child {@code Order} is 1, {@code [@keyValue=1]} for an item whose attribute
 * {@code wcm:keyValue} is 1, {@code [2]} for the second of that name. A key's value that holds a
 * bracket, a slash or a quote is put in double quotes, its own double quotes doubled: {@code
 * [Name="a/b"]}. Names are compared in their exact case, as Setup does.
 *
 * @param steps the steps from the component down, at least one
 */
public record SettingPath(List<Step> steps) {

  /**
   * Copies the steps.
   *
   * @throws IllegalArgumentException if there is none
   */
  public SettingPath {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A setting path has at least one step");
    }
  }

  /**
   * Reads a path.
   *
   * @param path the steps, joined by slashes
   * @return the path
   * @throws IllegalArgumentException if a step is not a name with or without a key
   */
  public static SettingPath of(String path) {
    return SettingPathParser.parse(path);
  }

  /** {@return all elements the path leads to, in the order of the file} */
  List<XmlElement> under(XmlElement component) {
    List<XmlElement> reached = List.of(component);
    for (Step step : steps) {
      List<XmlElement> next = new ArrayList<>();
      reached.forEach(parent -> next.addAll(step.under(parent)));
      reached = next;
    }
    return List.copyOf(reached);
  }

  /** {@return the path as it is read} */
  @Override
  public String toString() {
    return String.join("/", steps.stream().map(Step::toString).toList());
  }

  /**
   * One step of a path.
   *
   * @param name the element's name
   * @param key what tells one item of a list from the others
   */
  public record Step(String name, Key key) {

    /** Checks that both are given. */
    public Step {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(key, "key");
    }

    List<XmlElement> under(XmlElement parent) {
      List<XmlElement> named =
          parent.children().stream().filter(child -> child.name().equals(name)).toList();
      return key.among(named);
    }

    @Override
    public String toString() {
      return name + key;
    }
  }

  /** What tells one item of a list from the others. */
  public sealed interface Key {

    /** {@return the items that have the key} */
    List<XmlElement> among(List<XmlElement> items);
  }

  /** No key: every item of the name. */
  public record EveryItem() implements Key {

    @Override
    public List<XmlElement> among(List<XmlElement> items) {
      return items;
    }

    @Override
    public String toString() {
      return "";
    }
  }

  /**
   * The place among the items of the name.
   *
   * @param place the place, from 1
   */
  public record NthItem(int place) implements Key {

    @Override
    public List<XmlElement> among(List<XmlElement> items) {
      return place > items.size() ? List.of() : List.of(items.get(place - 1));
    }

    @Override
    public String toString() {
      return "[" + place + "]";
    }
  }

  /**
   * The value of a child element.
   *
   * @param child the name of the child, for example {@code Order}
   * @param value its text, compared without white space around it
   */
  public record ChildKey(String child, String value) implements Key {

    @Override
    public List<XmlElement> among(List<XmlElement> items) {
      return items.stream().filter(this::matches).toList();
    }

    @Override
    public String toString() {
      return "[" + child + "=" + SettingPathParser.quoted(value) + "]";
    }

    private boolean matches(XmlElement item) {
      return item.child(child).filter(found -> found.text().strip().equals(value)).isPresent();
    }
  }

  /**
   * The value of the attribute {@code wcm:keyValue}.
   *
   * @param value the value
   */
  public record AttributeKey(String value) implements Key {

    @Override
    public List<XmlElement> among(List<XmlElement> items) {
      return items.stream().filter(this::matches).toList();
    }

    @Override
    public String toString() {
      return "[@keyValue=" + SettingPathParser.quoted(value) + "]";
    }

    private boolean matches(XmlElement item) {
      return item.attribute(AnswerFile.WCM_NAMESPACE, "keyValue").filter(value::equals).isPresent();
    }
  }
}
