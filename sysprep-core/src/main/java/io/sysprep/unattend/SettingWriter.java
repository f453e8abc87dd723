package io.sysprep.unattend;

import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlEditor;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlFragment;
import java.util.List;
import java.util.Optional;

/** Gives one setting of one component a value, making what is missing on the way to it. */
final class SettingWriter {

  /** What Setup puts in the place of a password's elements in its cached copy. */
  static final String DELETED = "*SENSITIVE*DATA*DELETED*";

  private final String component;
  private final SettingPath path;
  private final String value;

  SettingWriter(String component, SettingPath path, String value) {
    this.component = component;
    this.path = path;
    this.value = value;
  }

  /** Changes the setting under a component's element, or adds it. */
  void writeUnder(XmlEditor editor, XmlElement element) {
    XmlElement reached = element;
    for (int i = 0; i < path.steps().size(); i++) {
      Optional<XmlElement> next = only(path.steps().get(i).under(reached));
      if (next.isEmpty()) {
        add(editor, reached, i);
        return;
      }
      reached = next.get();
    }
    editor.text(reached, value);
  }

  /** {@return the setting with all that holds it, for a component that is yet to be made} */
  XmlFragment fragment() {
    return fragmentFrom(0);
  }

  private Optional<XmlElement> only(List<XmlElement> found) {
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          path + " leads to " + found.size() + " settings; name one by its key");
    }
    return found.stream().findFirst();
  }

  private void add(XmlEditor editor, XmlElement parent, int step) {
    requirePlace(parent, path.steps().get(step));
    XmlFragment added = fragmentFrom(step);
    if (step > 0 && parent.isLeaf() && parent.text().strip().equals(DELETED)) {
      XmlFragment emptied = XmlFragment.element(AnswerFile.NAMESPACE, parent.name());
      editor.replace(parent, emptied.withChild(added));
      return;
    }
    List<String> sequence = knownFacts(step - 1).map(SettingFacts::sequence).orElse(List.of());
    editor.append(parent, List.of(added), sequence);
  }

  /** A place in a list can only be the next free one. */
  private void requirePlace(XmlElement parent, SettingPath.Step step) {
    if (step.key() instanceof SettingPath.NthItem nth) {
      long items =
          parent.children().stream().filter(child -> child.name().equals(step.name())).count();
      if (nth.place() != items + 1) {
        throw new IllegalArgumentException(
            path + " names place " + nth.place() + " of a list of " + items);
      }
    }
  }

  private XmlFragment fragmentFrom(int index) {
    SettingPath.Step step = path.steps().get(index);
    XmlFragment element = XmlFragment.element(AnswerFile.NAMESPACE, step.name());
    if (index == path.steps().size() - 1) {
      return withKey(element, step, index).withText(value);
    }
    XmlFragment next = fragmentFrom(index + 1);
    return isBeforeKey(step, index)
        ? withKey(element.withChild(next), step, index)
        : withKey(element, step, index).withChild(next);
  }

  /** Tells whether Windows wants the next step's element before the child that is the key. */
  private boolean isBeforeKey(SettingPath.Step step, int index) {
    List<String> sequence = knownFacts(index).map(SettingFacts::sequence).orElse(List.of());
    int next = sequence.indexOf(path.steps().get(index + 1).name());
    return step.key() instanceof SettingPath.ChildKey key
        && next >= 0
        && next < sequence.indexOf(key.child());
  }

  private XmlFragment withKey(XmlFragment element, SettingPath.Step step, int index) {
    if (step.key() instanceof SettingPath.AttributeKey key) {
      return added(element).withAttribute(AnswerFile.WCM_NAMESPACE, "wcm", "keyValue", key.value());
    }
    if (step.key() instanceof SettingPath.ChildKey key) {
      boolean given = isNext(index, key.child());
      XmlFragment child = XmlFragment.element(AnswerFile.NAMESPACE, key.child());
      return given ? added(element) : added(element).withChild(child.withText(key.value()));
    }
    return isListItem(step, index) ? added(element) : element;
  }

  private boolean isNext(int index, String child) {
    if (index == path.steps().size() - 1) {
      throw new IllegalArgumentException(path + " names an item of a list, which has no text");
    }
    return path.steps().get(index + 1).name().equals(child);
  }

  private boolean isListItem(SettingPath.Step step, int index) {
    SettingFacts facts = knownFacts(index).orElse(null);
    if (facts == null || !facts.isListItem()) {
      return false;
    }
    Optional<String> key = facts.listKey();
    if (key.isPresent() && step.key() instanceof SettingPath.EveryItem) {
      throw new IllegalArgumentException(
          path
              + " does not say which item of the list: "
              + step.name()
              + "["
              + key.get()
              + "=...]");
    }
    return true;
  }

  private Optional<SettingFacts> knownFacts(int index) {
    if (index < 0) {
      return Optional.empty();
    }
    List<SettingPath.Step> taken = path.steps().subList(0, index + 1);
    String names = String.join("/", taken.stream().map(SettingPath.Step::name).toList());
    return Catalogue.windows()
        .componentIgnoringCase(component)
        .flatMap(facts -> facts.setting(names));
  }

  private static XmlFragment added(XmlFragment element) {
    return element.withAttribute(AnswerFile.WCM_NAMESPACE, "wcm", "action", "add");
  }
}
