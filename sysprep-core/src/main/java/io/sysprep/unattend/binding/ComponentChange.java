package io.sysprep.unattend.binding;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.xml.XmlEditor;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlFragment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller changed in a typed component. Comments, settings that no type knows and values that
 * no type can hold are in neither picture of it, so they stay.
 */
public final class ComponentChange {

  private final NodeFragments fragments;
  private final XmlElement component;
  private final TypedNode before;
  private final TypedNode after;
  private boolean completing;

  ComponentChange(String name, XmlElement component, TypedNode before, TypedNode after) {
    this.fragments = new NodeFragments(name);
    this.component = component;
    this.before = before;
    this.after = after;
  }

  /**
   * Changes and removes what differs. What is to be added is for a second edit, because a place
   * beside what is removed is not there to add to.
   *
   * @param editor the editor of the component's document
   */
  public void revise(XmlEditor editor) {
    merge(editor, component, before, after, "");
  }

  /**
   * Adds what is missing, once all else is as it shall be.
   *
   * @param editor the editor of the revised document
   */
  public void complete(XmlEditor editor) {
    completing = true;
    merge(editor, component, before, after, "");
  }

  private void merge(
      XmlEditor editor, XmlElement element, TypedNode old, TypedNode wanted, String path) {
    Set<String> names = new LinkedHashSet<>();
    old.children.forEach(child -> names.add(child.name));
    wanted.children.forEach(child -> names.add(child.name));
    List<XmlFragment> added = new ArrayList<>();
    for (String name : names) {
      String inner = NodeFragments.inner(path, name);
      SameNamed same = new SameNamed(element, old.named(name), wanted.named(name), inner);
      added.addAll(same.isList() ? mergeList(editor, same) : mergeOne(editor, same));
    }
    if (completing && !added.isEmpty()) {
      editor.append(element, added, fragments.sequenceOf(path));
    }
  }

  private List<XmlFragment> mergeOne(XmlEditor editor, SameNamed same) {
    Optional<XmlElement> present = same.last();
    if (same.wanted.isEmpty()) {
      present.filter(unused -> !same.old.isEmpty()).ifPresent(editor::remove);
      return List.of();
    }
    TypedNode wanted = same.wanted.get(0);
    if (present.isEmpty()) {
      boolean worth = fragments.isWorthWriting(wanted, same.path);
      return worth ? List.of(fragments.fragment(wanted, same.path)) : List.of();
    }
    TypedNode old = same.old.isEmpty() ? new TypedNode(wanted.name) : same.old.get(0);
    change(editor, present.get(), old, wanted, same.path);
    return List.of();
  }

  private void change(
      XmlEditor editor, XmlElement element, TypedNode old, TypedNode wanted, String path) {
    if (old.isSameAs(wanted)) {
      return;
    }
    if (element.isLeaf() && wanted.isLeaf()) {
      editor.text(element, wanted.text.toString());
    } else if (element.isLeaf() && element.hasText()) {
      // A group that holds text is one whose secret Setup has taken out.
      editor.replace(element, fragments.fragment(wanted, path));
    } else {
      merge(editor, element, old, wanted, path);
    }
  }

  private List<XmlFragment> mergeList(XmlEditor editor, SameNamed same) {
    List<XmlFragment> added = new ArrayList<>();
    BitSet kept = new BitSet();
    for (int i = 0; i < same.wanted.size(); i++) {
      TypedNode wanted = same.wanted.get(i);
      int match = same.matchOf(wanted, i);
      if (match < 0) {
        added.add(fragments.fragment(wanted, same.path));
      } else {
        kept.set(match);
        change(editor, same.present.get(match), same.old.get(match), wanted, same.path);
      }
    }
    for (int i = kept.nextClearBit(0); i < same.present.size(); i = kept.nextClearBit(i + 1)) {
      editor.remove(same.present.get(i));
    }
    return added;
  }

  /** The children of one name: as they stand in the file, as they read, and as they are wanted. */
  private final class SameNamed {

    private final List<XmlElement> present;
    private final List<TypedNode> old;
    private final List<TypedNode> wanted;
    private final String path;
    private final Map<Optional<String>, Integer> places = new HashMap<>();

    SameNamed(XmlElement parent, List<TypedNode> old, List<TypedNode> wanted, String path) {
      this.old = old;
      this.wanted = wanted;
      this.path = path;
      this.present =
          parent.children().stream()
              .filter(child -> child.is(AnswerFile.NAMESPACE, nameIn(path)))
              .toList();
    }

    boolean isList() {
      boolean several = old.size() > 1 || wanted.size() > 1;
      return (fragments.isListItem(path) || several) && old.size() == present.size();
    }

    /** Of a setting that stands there twice by mistake, JAXB reads the last. */
    Optional<XmlElement> last() {
      return present.isEmpty() ? Optional.empty() : Optional.of(present.get(present.size() - 1));
    }

    int matchOf(TypedNode item, int place) {
      Optional<String> key = fragments.keyOf(path);
      if (key.isEmpty()) {
        return place < old.size() ? place : -1;
      }
      return placesByKey(key.get()).getOrDefault(item.key(key.get()), -1);
    }

    /** The first of those that share a key by mistake, or have none, stands for it. */
    private Map<Optional<String>, Integer> placesByKey(String key) {
      if (places.isEmpty()) {
        for (int i = 0; i < old.size(); i++) {
          places.putIfAbsent(old.get(i).key(key), i);
        }
      }
      return places;
    }

    private static String nameIn(String path) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }
}
