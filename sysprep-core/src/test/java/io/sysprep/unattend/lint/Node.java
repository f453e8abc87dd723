package io.sysprep.unattend.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a generated file, one line per tag, which knows where it was written. */
final class Node {

  final String name;
  final Map<String, String> attributes = new LinkedHashMap<>();
  final List<Node> children = new ArrayList<>();
  String text = "";
  private int line;

  Node(String name) {
    this.name = name;
  }

  Node with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  Node holding(String value) {
    text = value;
    return this;
  }

  Node add(Node child) {
    children.add(child);
    return this;
  }

  @Nullable Node child(String childName) {
    return children.stream().filter(node -> node.name.equals(childName)).findFirst().orElse(null);
  }

  String attribute(String attribute) {
    return Objects.requireNonNullElse(attributes.get(attribute), "");
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  Stream<Node> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
  }

  /** {@return a copy under another name, with the same content} */
  Node renamed(String newName) {
    Node copy = new Node(newName).holding(text);
    copy.attributes.putAll(attributes);
    children.forEach(child -> copy.add(child.renamed(child.name)));
    return copy;
  }

  Node replace(Node old, Node replacement) {
    children.set(children.indexOf(old), replacement);
    return replacement;
  }

  int line() {
    return line;
  }

  /** Writes the file, and into each node the line of its start tag. */
  String write() {
    List<String> lines = new ArrayList<>();
    write(lines, "");
    return String.join("\n", lines);
  }

  private void write(List<String> lines, String indent) {
    String start = indent + "<" + name + writtenAttributes() + ">";
    line = lines.stream().mapToInt(Node::height).sum() + 1;
    if (isLeaf()) {
      lines.add(start + text + "</" + name + ">");
      return;
    }
    lines.add(start + text);
    children.forEach(child -> child.write(lines, indent + "  "));
    lines.add(indent + "</" + name + ">");
  }

  private static int height(String written) {
    return (int) written.lines().count();
  }

  private String writtenAttributes() {
    StringBuilder written = new StringBuilder();
    attributes.forEach((key, value) -> written.append(' ' + key + "=\"" + value + '"'));
    return written.toString();
  }
}
