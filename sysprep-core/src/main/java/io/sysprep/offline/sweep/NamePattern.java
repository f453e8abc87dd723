package io.sysprep.offline.sweep;

import java.util.regex.Pattern;

/** A name in which {@code *} stands for any characters. */
final class NamePattern {

  private final Pattern pattern;

  NamePattern(String text) {
    String quoted = Pattern.quote(text).replace("*", "\\E.*\\Q");
    this.pattern = Pattern.compile(quoted, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static boolean isOne(String text) {
    return text.indexOf('*') >= 0;
  }

  boolean fits(String name) {
    return pattern.matcher(name).matches();
  }
}
