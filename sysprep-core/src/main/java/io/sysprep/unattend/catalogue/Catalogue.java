package io.sysprep.unattend.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The components of Windows that an answer file can configure.
 *
 * <p>Safe for use by several threads. A component's settings are read when they are first asked
 * for, and kept.
 */
public final class Catalogue {

  private static final String LIST = "components.tsv";

  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, ComponentFacts> components = new ConcurrentHashMap<>();

  private Catalogue() {
    for (String line : Table.lines(LIST)) {
      String name = line.substring(0, line.indexOf('\t'));
      lines.put(name, line);
      spellings.put(name.toLowerCase(Locale.ROOT), name);
    }
  }

  /**
   * Returns the catalogue of Windows.
   *
   * @return the one catalogue, from Windows 7 to Windows 11
   */
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
    String line = lines.get(name);
    if (line == null) {
      return Optional.empty();
    }
    ComponentFacts known = components.get(name);
    return Optional.of(known != null ? known : remember(name, new ComponentFacts(Facts.of(line))));
  }

  /**
   * Finds a component by its name in any upper and lower case.
   *
   * @param name such as {@code microsoft-windows-shell-setup}
   * @return the component under its own spelling, or empty
   */
  public Optional<ComponentFacts> componentIgnoringCase(String name) {
    String spelling = spellings.get(name.toLowerCase(Locale.ROOT));
    return spelling == null ? Optional.empty() : component(spelling);
  }

  /**
   * Lists the names of all components.
   *
   * @return the names in alphabetical order
   */
  public List<String> names() {
    List<String> names = new ArrayList<>(lines.keySet());
    names.sort(String.CASE_INSENSITIVE_ORDER);
    return List.copyOf(names);
  }

  private ComponentFacts remember(String name, ComponentFacts component) {
    ComponentFacts other = components.putIfAbsent(name, component);
    return other == null ? component : other;
  }

  private static final class Holder {
    static final Catalogue WINDOWS = new Catalogue();
  }
}
