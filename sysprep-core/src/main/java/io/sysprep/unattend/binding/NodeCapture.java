package io.sysprep.unattend.binding;

import io.sysprep.unattend.AnswerFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds nodes from what a JAXB marshaller says. */
final class NodeCapture extends DefaultHandler {

  private final TypedNode document = new TypedNode("");
  private final Deque<TypedNode> open = new ArrayDeque<>();

  NodeCapture() {
    open.push(document);
  }

  TypedNode root() {
    return document.children.get(0);
  }

  @Override
  public void startElement(
      @Nullable String uri, String localName, @Nullable String qualified, Attributes attributes) {
    TypedNode node = new TypedNode(localName);
    node.keyValue = Optional.ofNullable(attributes.getValue(AnswerFile.WCM_NAMESPACE, "keyValue"));
    open.getFirst().children.add(node);
    open.push(node);
  }

  @Override
  public void endElement(
      @Nullable String uri, @Nullable String localName, @Nullable String qualified) {
    open.pop();
  }

  @Override
  public void characters(char[] text, int start, int length) {
    open.getFirst().text.append(text, start, length);
  }
}
