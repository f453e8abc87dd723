package io.sysprep.unattend.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What to tell a user about a cause, from the table beside this class.
 *
 * @param pattern the explanation; {@code {}} stands for the names involved
 * @param remedy what to do
 */
record MalformationText(String pattern, String remedy) {

  private static final String RESOURCE = "malformations.tsv";

  /** Reads one cause's row; the table is read only when something is wrong. */
  static MalformationText of(Malformation kind) {
    String wanted = kind.id() + "\t";
    try (InputStream bytes = MalformationText.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, RESOURCE), StandardCharsets.UTF_8))) {
      return parse(lines.lines().filter(line -> line.startsWith(wanted)).findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + RESOURCE, e);
    }
  }

  String explanation(String detail) {
    return pattern.replace("{}", detail);
  }

  private static MalformationText parse(String line) {
    String[] fields = line.split("\t", -1);
    return new MalformationText(fields[1], fields[2]);
  }
}
