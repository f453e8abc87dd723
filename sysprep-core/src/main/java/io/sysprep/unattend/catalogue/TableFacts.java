package io.sysprep.unattend.catalogue;

import io.sysprep.table.Parts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The columns of one line of a table: fixed ones first, then facts, each a word or {@code
 * word=value}.
 */
final class TableFacts {

  private final List<String> columns;

  TableFacts(List<String> columns) {
    this.columns = columns;
  }

  String column(int index) {
    return columns.get(index);
  }

  boolean has(String word) {
    for (String column : columns) {
      if (column.startsWith(word)
          && (column.length() == word.length() || column.charAt(word.length()) == '=')) {
        return true;
      }
    }
    return false;
  }

  Optional<String> value(String word) {
    for (String column : columns) {
      if (column.length() > word.length()
          && column.charAt(word.length()) == '='
          && column.startsWith(word)) {
        return Optional.of(column.substring(word.length() + 1));
      }
    }
    return Optional.empty();
  }

  List<String> values(String word) {
    Optional<String> value = value(word);
    return value.isPresent() ? Parts.of(value.get(), "|") : List.of();
  }

  OptionalLong number(String word) {
    Optional<String> value = value(word);
    return value.isPresent() ? OptionalLong.of(Long.parseLong(value.get())) : OptionalLong.empty();
  }
}
