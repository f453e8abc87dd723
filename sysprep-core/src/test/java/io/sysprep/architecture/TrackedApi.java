package io.sysprep.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The public API as it was reviewed: one text file for each package.
 *
 * @param directory where the files are
 */
record TrackedApi(Path directory) {

  private static final String SUFFIX = ".api";
  private static final Pattern TYPE_NAME =
      Pattern.compile("\\b(?:class|interface|record|enum) ([\\w.]+)");

  /** Writes the files anew and removes those of packages that are gone. */
  void replaceBy(Map<String, String> offered) throws IOException {
    Files.createDirectories(directory);
    for (String gone : read().keySet()) {
      Files.delete(file(gone));
    }
    for (Map.Entry<String, String> api : offered.entrySet()) {
      Files.writeString(file(api.getKey()), api.getValue());
    }
  }

  /** {@return each line that went or came, with the type it belongs to} */
  List<String> differences(Map<String, String> offered) {
    SortedMap<String, String> reviewed = read();
    List<String> differences = new ArrayList<>();
    Stream.concat(reviewed.keySet().stream(), offered.keySet().stream())
        .distinct()
        .sorted()
        .forEach(name -> compare(name, reviewed, offered, differences));
    return differences;
  }

  private static void compare(
      String name,
      Map<String, String> reviewed,
      Map<String, String> offered,
      List<String> differences) {
    Set<String> before = facts(reviewed.getOrDefault(name, ""));
    Set<String> after = facts(offered.getOrDefault(name, ""));
    before.stream().filter(f -> !after.contains(f)).forEach(f -> differences.add(name + " - " + f));
    after.stream().filter(f -> !before.contains(f)).forEach(f -> differences.add(name + " + " + f));
  }

  /** A member counts together with its type: the same method in another type is another fact. */
  private static Set<String> facts(String api) {
    Set<String> facts = new LinkedHashSet<>();
    String type = "";
    for (String line : api.lines().filter(text -> !text.isBlank()).toList()) {
      boolean isMember = line.startsWith("  ");
      type = isMember ? type : nameIn(line);
      facts.add(isMember ? type + ": " + line.strip() : line);
    }
    return facts;
  }

  private static String nameIn(String header) {
    Matcher name = TYPE_NAME.matcher(header);
    return name.find() ? name.group(1) : header;
  }

  private SortedMap<String, String> read() {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.exists(directory) ? Files.list(directory) : Stream.of()) {
      for (Path file : files.toList()) {
        texts.put(packageName(file), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private Path file(String packageName) {
    return directory.resolve(packageName + SUFFIX);
  }

  private static String packageName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }
}
