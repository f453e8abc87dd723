import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the JAXB types that components.tsv lists: {@code java WriteComponentTypes.java
 * components.tsv catalogue.tsv FOLDER}.
 *
 * <p>Where the two tables disagree it names every such row, writes nothing and ends with 1. A
 * source that would not change is left alone, so that nothing is compiled for it.
 */
public final class WriteComponentTypes {

  private static final String NO_ROW = " is documented, and components.tsv has no row for it";

  private final Map<String, Row> catalogue = new LinkedHashMap<>();
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Set<String> typed = new TreeSet<>();
  private final Set<String> problems = new TreeSet<>();

  public static void main(String[] arguments) throws IOException {
    WriteComponentTypes writer = new WriteComponentTypes();
    writer.readTypes(Row.in(Path.of(arguments[0])));
    writer.readCatalogue(Row.in(Path.of(arguments[1])));
    writer.compare();
    if (!writer.problems.isEmpty()) {
      writer.problems.forEach(System.err::println);
      System.exit(1);
    }
    writer.write(Files.createDirectories(Path.of(arguments[2])));
  }

  private void readTypes(List<Row> rows) {
    Type type = null;
    for (Row row : rows) {
      if (!row.isIndented()) {
        type = new Type(row, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        types.put(type.name(), type);
      } else if (row.cell(1).equals(">")) {
        type.example().add(row.cell(2));
      } else {
        type.members().add(new Member(row));
      }
    }
  }

  private void readCatalogue(List<Row> rows) {
    String component = "";
    for (Row row : rows) {
      component = row.isIndented() ? component : row.cell(0);
      if (!row.cells().contains("undocumented")) {
        catalogue.put(row.isIndented() ? component + "/" + row.cell(1) : component, row);
      }
    }
  }

  private void compare() {
    types.values().stream().filter(Type::isComponent).forEach(c -> place(c, c.component()));
    types.values().stream()
        .filter(type -> type.places().isEmpty())
        .forEach(type -> problems.add(type.row().place() + "no setting is a " + type.name()));
    catalogue.keySet().stream()
        .filter(path -> typed.contains(path.replaceFirst("/.*", "")) && !typed.contains(path))
        .forEach(path -> problems.add(catalogue.get(path).place() + path + NO_ROW));
  }

  /** Goes down only where the catalogue does, so that a group that holds itself comes to an end. */
  private void place(Type type, String path) {
    typed.add(path);
    type.places().add(path.replaceFirst("^Microsoft-Windows-", ""));
    for (Member member : type.members()) {
      if (!member.isAttribute()) {
        placeMember(path + "/" + member.setting(), member);
      }
    }
  }

  private void placeMember(String path, Member member) {
    typed.add(path);
    typed.add(path.substring(0, path.length() - member.afterGroup().length()));
    if (!catalogue.containsKey(path)) {
      problems.add(member.row().place() + "the catalogue has no setting " + path);
    } else if (types.containsKey(member.type())) {
      place(types.get(member.type()), path);
    }
  }

  private void write(Path folder) throws IOException {
    Set<Path> sources = new TreeSet<>();
    for (Type type : types.values()) {
      Path file = folder.resolve(type.name() + ".java");
      sources.add(file);
      Row facts = catalogue.getOrDefault(type.component(), type.row());
      String text = new Source(type, facts.cell(1).replace(",", ", ")).text();
      if (!Files.exists(file) || !Files.readString(file).equals(text)) {
        Files.writeString(file, text);
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path stale : files.filter(file -> !sources.contains(file)).toList()) {
        Files.delete(stale);
      }
    }
  }
}

/** A row of a table; cells that are left out are empty, as is the first of an indented row. */
record Row(String place, List<String> cells) {

  static List<Row> in(Path table) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(table)) {
      String place = table.getFileName() + ":" + ++number + ": ";
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(place, List.of(line.stripTrailing().split("\t"))));
      }
    }
    return rows;
  }

  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  boolean isIndented() {
    return cell(0).isEmpty();
  }
}

/** A type: a component of Windows, or a group of settings and the places where it stands. */
record Type(Row row, List<Member> members, List<String> example, List<String> places) {

  String name() {
    return row.cell(0);
  }

  String component() {
    return row.cell(1);
  }

  boolean isComponent() {
    return !component().equals("group");
  }
}

/** A member of a type. */
record Member(Row row) {

  private static final Pattern CAPITALS = Pattern.compile("(?<=[A-Z])[A-Z]+(?![a-z])");

  String setting() {
    return row.cell(1);
  }

  boolean isAttribute() {
    return setting().startsWith("@");
  }

  /** {@return {@code /item} of {@code group/item}; empty where the member is in no such group} */
  String afterGroup() {
    return setting().replaceFirst("^[^/]*", "");
  }

  boolean isList() {
    return row.cell(2).startsWith("list of ");
  }

  /** {@return the type in Java, of the member or of a list's items} */
  String type() {
    String word = row.cell(2).replaceFirst("^(list|one) of ", "");
    return switch (word) {
      case "text" -> "String";
      case "boolean", "integer", "secret" -> capitalized(word);
      case "keyed text" -> "KeyedValue";
      default -> word;
    };
  }

  static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  String name() {
    String setting = setting().replaceFirst("/.*", "");
    String words = CAPITALS.matcher(setting).replaceAll(w -> w.group().toLowerCase(Locale.ROOT));
    String name = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    return row.cell(4).isEmpty() ? name.replace("_", "") : row.cell(4);
  }
}

/** The source of a type. */
record Source(Type type, String passes) {

  private static final int WIDTH = 100;
  private static final String SOURCE =
      "Configuration passes: %s. Source: <a href=\"https://learn.microsoft.com/windows-hardware/"
          + "customize/desktop/unattend/%s\">Microsoft's reference</a>.";
  private static final String LIST_GETTER =
      """
        public List<%2$s> %3$s() {
          return %3$s;
        }
      """;
  private static final String GETTER =
      """
        public Optional<%2$s> %3$s() {
          return Optional.ofNullable(%3$s);
        }

        /** Sets {@link #%3$s()}; null removes it. */
        public %1$s %3$s(@Nullable %2$s %4$s) {
          %3$s = %4$s;
          return this;
        }
      """;
  private static final List<String> IMPORTS =
      List.of(
          "io.sysprep.unattend.Secret",
          "jakarta.xml.bind.annotation.XmlAccessType",
          "jakarta.xml.bind.annotation.XmlAccessorType",
          "jakarta.xml.bind.annotation.XmlAttribute",
          "jakarta.xml.bind.annotation.XmlElement",
          "jakarta.xml.bind.annotation.XmlElementWrapper",
          "jakarta.xml.bind.annotation.XmlRootElement",
          "java.util.ArrayList",
          "java.util.List",
          "java.util.Optional",
          "org.jspecify.annotations.Nullable");

  String text() {
    StringBuilder body = new StringBuilder(classComment()).append(head());
    type.members().forEach(member -> body.append(field(member)));
    body.append("\n  /** Makes one without any setting. */\n  public " + type.name() + "() {\n");
    body.append("    // Nothing is set until a caller sets it.\n  }\n");
    type.members().forEach(member -> body.append(accessors(member)));
    StringBuilder text = new StringBuilder("package io.sysprep.unattend.component;\n\n");
    for (String name : IMPORTS) {
      String simpleName = name.substring(name.lastIndexOf('.') + 1);
      if (Pattern.compile("\\b" + simpleName + "\\b").matcher(body).find()) {
        text.append("import " + name + ";\n");
      }
    }
    return text.append("\n").append(body).append("}\n").toString();
  }

  private String head() {
    String component =
        "@WindowsComponent(\"%s\")\n@XmlRootElement(name = \"component\")\n"
            .formatted(type.component());
    String access = "@XmlAccessorType(XmlAccessType.FIELD)\npublic final class %s {\n";
    return (type.isComponent() ? component : "") + access.formatted(type.name());
  }

  private static String field(Member member) {
    String[] names = member.setting().split("/");
    String wrapper = names.length == 1 ? "" : "  @XmlElementWrapper(name = \"" + names[0] + "\")\n";
    String annotation =
        member.isAttribute()
            ? "@XmlAttribute(name = \"" + names[0].substring(5) + "\", namespace = Namespaces.WCM)"
            : "@XmlElement(name = \"" + names[names.length - 1] + "\")";
    String field = member.isList() ? "List<%s> %s = new ArrayList<>();" : "@Nullable %s %s;";
    return "\n%s  %s\n  private %s\n"
        .formatted(wrapper, annotation, field)
        .formatted(member.type(), member.name());
  }

  private String accessors(Member member) {
    String what = member.row().cell(3) + (member.isList() ? "; the list is live" : "");
    String text = "{@return {@code %s}: %s}".formatted(member.setting().replace("@", ""), what);
    String comment =
        text.length() + 9 > WIDTH
            ? "\n  /**" + wrapped("  ", text) + "\n   */\n"
            : "\n  /** " + text + " */\n";
    String getter = member.isList() ? LIST_GETTER : GETTER;
    String parameter = member.name().equals("value") ? "newValue" : "value";
    return comment + getter.formatted(type.name(), member.type(), member.name(), parameter);
  }

  private String classComment() {
    String about = type.row().cell(2) + ".";
    String name = type.component().toLowerCase(Locale.ROOT);
    String first =
        type.isComponent()
            ? "The component {@code %s}: %s".formatted(type.component(), about)
            : Member.capitalized(about);
    String second =
        type.isComponent() ? SOURCE.formatted(passes, name) : "Stands at " + places() + ".";
    String example =
        type.example().isEmpty()
            ? ""
            : "\n *\n * <pre>{@code\n * %s\n * }</pre>"
                .formatted(String.join("\n * ", type.example()));
    return "/**" + wrapped("", first) + "\n *" + wrapped("", "<p>" + second) + example + "\n */\n";
  }

  private String places() {
    if (!type.row().cell(3).isEmpty()) {
      return type.row().cell(3);
    }
    List<String> all = type.places().stream().map("{@code %s}"::formatted).toList();
    int listed = all.size() > 4 ? 3 : all.size() - 1;
    String last = all.size() > 4 ? "others" : all.get(listed);
    return listed == 0 ? last : String.join(", ", all.subList(0, listed)) + " and " + last;
  }

  /** {@return lines of a comment, wrapped as google-java-format does} */
  private static String wrapped(String indent, String text) {
    StringBuilder lines = new StringBuilder();
    int column = WIDTH;
    for (String word : text.split(" ")) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      lines.append(fits ? " " + word : "\n" + indent + " * " + word);
      column = fits ? column + 1 + word.length() : indent.length() + 3 + word.length();
    }
    return lines.toString();
  }
}
