package io.sysprep.licensing.slmgr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides in which encoding the bytes of an output are.
 *
 * <p>By byte order mark, then UTF-16 without one, then UTF-8, then the code page that was named.
 * Where none was named, the code page in which known labels are found is the right one: bytes of
 * another page do not spell words of a language by chance. Where nothing is found, the page that
 * makes the most full-width colons is taken; failing that the bytes are kept one by one, which
 * leaves all that is ASCII legible.
 */
public final class OutputDecoder {

  private static final int LOOKED_AT = 32_768;
  private static final char FULL_WIDTH_COLON = '\uFF1A';

  private final Optional<Charset> named;
  private final List<LabelSet> machineLabels;

  public OutputDecoder(Optional<Charset> named, List<LabelSet> machineLabels) {
    this.named = named;
    this.machineLabels = List.copyOf(machineLabels);
  }

  public String text(byte[] bytes) {
    return Unicode.text(bytes, charset(bytes));
  }

  Charset charset(byte[] bytes) {
    return Unicode.charset(bytes).or(() -> named).orElseGet(() -> found(telling(bytes)));
  }

  /**
   * {@return the lines that hold more than ASCII: the others read the same in all code pages, and
   * there are twenty of those to try} Whole lines, so that no character is cut through.
   */
  static byte[] telling(byte[] bytes) {
    ByteArrayOutputStream telling = new ByteArrayOutputStream();
    for (int from = 0; from < bytes.length && telling.size() < LOOKED_AT; ) {
      int to = endOfLine(bytes, from);
      if (Unicode.indexBeyondAscii(bytes, from, to) < to) {
        telling.write(bytes, from, Math.min(to - from, LOOKED_AT));
      }
      from = to;
    }
    return telling.toByteArray();
  }

  private static int endOfLine(byte[] bytes, int from) {
    int to = from;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    return Math.min(to + 1, bytes.length);
  }

  private Charset found(byte[] bytes) {
    List<Candidate> candidates = new ArrayList<>();
    CodePages.all()
        .forEach(
            page -> page.charset().map(c -> candidate(bytes, c, page)).ifPresent(candidates::add));
    Candidate best = new Candidate(StandardCharsets.ISO_8859_1, 0, 0);
    for (Candidate candidate : candidates) {
      best = candidate.beats(best) ? candidate : best;
    }
    return best.charset();
  }

  private Candidate candidate(byte[] bytes, Charset charset, CodePages.CodePage page) {
    String text = new String(bytes, charset);
    List<LabelSet> languages = languages(page);
    int labels = languages.isEmpty() ? 0 : labels(text, languages);
    boolean fits = text.indexOf(FULL_WIDTH_COLON) >= 0 && Unicode.fits(bytes, charset);
    int colons = fits ? (int) text.chars().filter(c -> c == FULL_WIDTH_COLON).count() : 0;
    return new Candidate(charset, labels, colons);
  }

  private List<LabelSet> languages(CodePages.CodePage page) {
    return Stream.concat(
            machineLabels.stream(),
            page.languages().stream().map(KnownLabels.BY_LANGUAGE::get).filter(Objects::nonNull))
        .toList();
  }

  private static int labels(String text, List<LabelSet> languages) {
    List<OutputLine> lines = LineSelection.of(text);
    return languages.stream()
        .mapToInt(set -> LabelChoice.foreignLabels(lines, set))
        .max()
        .orElse(0);
  }

  private record Candidate(Charset charset, int labels, int colons) {

    boolean beats(Candidate other) {
      return labels != other.labels ? labels > other.labels : colons > other.colons;
    }
  }
}
