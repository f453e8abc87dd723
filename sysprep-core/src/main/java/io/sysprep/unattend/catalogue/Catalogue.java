package io.sysprep.unattend.catalogue;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The components of Windows that an answer file can configure.
 *
 * <p>Safe for use by several threads. A component's settings are read when they are first asked
 * for, and kept.
 */
public final class Catalogue {

  static final String TABLE = "catalogue.tsv";

  private final Map<String, ComponentFacts> components = new HashMap<>();
  private final Map<String, ComponentFacts> inLowerCase = new HashMap<>();

  Catalogue(String table) {
    int start = nextComponent(table, 0);
    while (start < table.length()) {
      int end = table.indexOf('\n', start) + 1;
      int next = nextComponent(table, end);
      Row line = Table.rows(table.substring(start, end)).get(0);
      add(new ComponentFacts(line, table.substring(end, next)));
      start = next;
    }
  }

  /** {@return the catalogue of Windows; from Windows 7 to Windows 11} */
  public static Catalogue windows() {
    return Holder.WINDOWS;
  }

  /**
   * Finds a component by its exact name.
   *
   * @param name such as {@code Microsoft-Windows-Shell-Setup}
   * @return the component, or empty when Windows is not known to have one of that spelling
   */
  public Optional<ComponentFacts> component(String name) {
    return Optional.ofNullable(components.get(name));
  }

  /**
   * Finds a component by its name in any upper and lower case.
   *
   * @param name such as {@code microsoft-windows-shell-setup}
   * @return the component under its own spelling, or empty
   */
  public Optional<ComponentFacts> componentIgnoringCase(String name) {
    ComponentFacts exact = components.get(name);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(inLowerCase.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Guesses which component a misspelled name means.
   *
   * @param name a name that is no component's
   * @return the name that differs in few letters, if there is one
   */
  public Optional<String> meantBy(String name) {
    return Misspelling.meant(name, components.keySet());
  }

  /**
   * Lists the names of all components.
   *
   * @return the names in alphabetical order
   */
  public List<String> names() {
    List<String> names = new ArrayList<>(components.keySet());
    names.sort(String.CASE_INSENSITIVE_ORDER);
    return List.copyOf(names);
  }

  private void add(ComponentFacts component) {
    components.put(component.name(), component);
    inLowerCase.put(component.name().toLowerCase(Locale.ROOT), component);
  }

  /** {@return where the next component begins: the next line that is not indented} */
  private static int nextComponent(String table, int from) {
    int start = from;
    while (start < table.length() && "\t#\r\n".indexOf(table.charAt(start)) >= 0) {
      int newline = table.indexOf('\n', start);
      start = newline < 0 ? table.length() : newline + 1;
    }
    return start;
  }

  private static final class Holder {
    static final Catalogue WINDOWS = new Catalogue(Table.text(Catalogue.class, TABLE));
  }
}
