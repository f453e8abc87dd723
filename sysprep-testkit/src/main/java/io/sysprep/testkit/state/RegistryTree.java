package io.sysprep.testkit.state;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registry. Keys are found as {@link RegistryLocation} says. */
public final class RegistryTree {

  private final RegistryNode root;

  RegistryTree() {
    this(new RegistryNode());
  }

  private RegistryTree(RegistryNode root) {
    this.root = root;
  }

  RegistryTree copy() {
    return new RegistryTree(root.copy());
  }

  /**
   * Tells whether a key exists.
   *
   * @param key the key
   * @return whether it is there
   */
  public boolean exists(RegistryKey key) {
    return find(key) != null;
  }

  /**
   * Reads a value.
   *
   * @param key the key
   * @param name the value's name
   * @return the value; empty when key or value is missing
   */
  public Optional<RegistryValue> value(RegistryKey key, String name) {
    RegistryNode node = find(key);
    return node == null ? Optional.empty() : Optional.ofNullable(node.value(name));
  }

  /**
   * Reads all values of a key.
   *
   * @param key the key
   * @return the values in the order of writing; empty when there is no such key
   */
  public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    RegistryNode node = find(key);
    return node == null ? Optional.empty() : Optional.of(node.values());
  }

  /**
   * Lists sub-keys.
   *
   * @param key the key
   * @return their names, sorted; empty when there is no such key
   */
  public Optional<List<String>> subKeys(RegistryKey key) {
    RegistryNode node = find(key);
    return node == null ? Optional.empty() : Optional.of(List.copyOf(node.children().keySet()));
  }

  /**
   * Writes a value and makes its key where it is missing.
   *
   * @param key the key
   * @param name the value's name
   * @param value the value
   */
  public void write(RegistryKey key, String name, RegistryValue value) {
    make(key).write(name, value);
  }

  /**
   * Makes a key and those above it.
   *
   * @param key the key
   */
  public void create(RegistryKey key) {
    make(key);
  }

  /**
   * Deletes a value where it is there.
   *
   * @param key the key
   * @param name the value's name
   */
  public void deleteValue(RegistryKey key, String name) {
    RegistryNode node = find(key);
    if (node != null) {
      node.deleteValue(name);
    }
  }

  /**
   * Deletes a key with all below it, where it is there.
   *
   * @param key the key
   */
  public void deleteKey(RegistryKey key) {
    List<String> parts = RegistryLocation.parts(key);
    RegistryNode above = find(parts.subList(0, parts.size() - 1));
    if (above != null) {
      above.children().remove(parts.get(parts.size() - 1));
    }
  }

  /**
   * Reads a number.
   *
   * @param key the key
   * @param name the value's name
   * @return the number; empty when there is none
   */
  public Optional<Long> number(RegistryKey key, String name) {
    RegistryNode node = find(key);
    return node == null ? Optional.empty() : node.number(name);
  }

  /**
   * Reads a text.
   *
   * @param key the key
   * @param name the value's name
   * @return the text; empty when there is none
   */
  public Optional<String> text(RegistryKey key, String name) {
    RegistryNode node = find(key);
    return node == null ? Optional.empty() : node.text(name);
  }

  @Nullable RegistryNode find(RegistryKey key) {
    return find(RegistryLocation.parts(key));
  }

  private @Nullable RegistryNode find(List<String> parts) {
    RegistryNode node = root;
    for (String part : parts) {
      node = node.children().get(part);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  RegistryNode make(RegistryKey key) {
    RegistryNode node = root;
    for (String part : RegistryLocation.parts(key)) {
      RegistryNode child = node.children().get(part);
      if (child == null) {
        child = new RegistryNode();
        node.children().put(part, child);
      }
      node = child;
    }
    return node;
  }
}
