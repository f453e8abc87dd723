package io.sysprep.redaction;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that tell of secrets, from the table beside this class. */
final class Vocabulary {

  static final String TABLE = "vocabulary.tsv";

  /** What the first column calls the kinds. */
  private static final Map<String, WordKind> KINDS = kinds();

  private final Map<WordKind, List<VocabularyWord>> words = new EnumMap<>(WordKind.class);
  private final Map<WordKind, Set<String>> spellings = new EnumMap<>(WordKind.class);
  private final TriggerWords triggers;
  private final SecretNames names;
  private final HarmlessValues harmless;

  private Vocabulary(List<Row> rows) {
    for (WordKind kind : WordKind.values()) {
      words.put(kind, new ArrayList<>());
      spellings.put(kind, new HashSet<>());
    }
    for (Row row : rows) {
      add(row);
    }
    triggers = TriggerWords.of(triggersOf());
    names = new SecretNames(words(WordKind.NAME), words(WordKind.PUBLIC));
    harmless = new HarmlessValues(spellings.getOrDefault(WordKind.HARMLESS, Set.of()));
  }

  /** {@return the words of this library, read when they are first asked for} */
  static Vocabulary standard() {
    return Standard.VOCABULARY;
  }

  /** {@return all words of a kind, in the order of the table} */
  List<VocabularyWord> words(WordKind kind) {
    return words.getOrDefault(kind, List.of());
  }

  /** {@return whether the word, in lower case, is of the kind} */
  boolean has(WordKind kind, String word) {
    return spellings.getOrDefault(kind, Set.of()).contains(word);
  }

  TriggerWords triggers() {
    return triggers;
  }

  SecretNames names() {
    return names;
  }

  HarmlessValues harmless() {
    return harmless;
  }

  private void add(Row row) {
    WordKind kind = KINDS.get(row.cell(0));
    if (kind == null) {
      throw new IllegalStateException(TABLE + " line " + row.line() + ": no kind " + row.cell(0));
    }
    String word = row.cell(1).toLowerCase(Locale.ROOT);
    words(kind).add(new VocabularyWord(kind, word, row.cell(2), row.cell(3), row.line()));
    spellings.getOrDefault(kind, Set.of()).add(word);
  }

  private Map<String, List<VocabularyWord>> triggersOf() {
    Map<String, List<VocabularyWord>> found = new LinkedHashMap<>();
    for (List<VocabularyWord> ofKind : words.values()) {
      for (VocabularyWord word : ofKind) {
        for (String trigger : triggersOf(word)) {
          found.putIfAbsent(trigger, new ArrayList<>(1));
          found.getOrDefault(trigger, List.of()).add(word);
        }
      }
    }
    return found;
  }

  private static List<String> triggersOf(VocabularyWord word) {
    return switch (word.kind()) {
      case NAME -> spellings(word.word());
      case SCHEME, PREFIX, ADDRESS, BLOCK -> List.of(word.word());
      case OPTION, ACCOUNT, VALUE -> List.of("-" + word.word(), "/" + word.word());
      case COMMAND -> List.of(word.word().split(" ", 2)[0]);
      case PUBLIC, LINK, OWNER, HARMLESS, COMMON -> List.of();
    };
  }

  /** A hyphen in a name of the table stands for what programs put between words. */
  private static List<String> spellings(String name) {
    boolean parted = name.indexOf('-') > 0;
    return parted ? List.of(name, name.replace('-', '_'), name.replace("-", "")) : List.of(name);
  }

  private static Map<String, WordKind> kinds() {
    Map<String, WordKind> kinds = new LinkedHashMap<>();
    for (WordKind kind : WordKind.values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
    return kinds;
  }

  /** Read once for all threads, and not before a text is looked at. */
  private static final class Standard {
    static final Vocabulary VOCABULARY = new Vocabulary(Table.of(Vocabulary.class, TABLE));
  }
}
