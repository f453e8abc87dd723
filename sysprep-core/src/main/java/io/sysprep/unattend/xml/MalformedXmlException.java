package io.sysprep.unattend.xml;

import io.sysprep.SysprepException;
import java.nio.charset.StandardCharsets;

/** Thrown when bytes are not a well-formed document; names the cause, the place and the remedy. */
public final class MalformedXmlException extends SysprepException {

  private static final long serialVersionUID = 1L;

  private final String causeId;
  private final String summary;
  private final String remedy;
  private final int line;
  private final int column;

  private MalformedXmlException(
      String causeId, String summary, String remedy, int line, int column) {
    super("Not well-formed at " + line + ":" + column + ": " + summary);
    this.causeId = causeId;
    this.summary = summary;
    this.remedy = remedy;
    this.line = line;
    this.column = column;
  }

  static MalformedXmlException of(Malformed end, String text) {
    Malformed cause = HtmlPage.suspectedIn(TemplateSyntax.suspectedIn(end, text), text);
    return of(cause, text, new LineIndex(text));
  }

  static MalformedXmlException of(Malformed end, String text, LineIndex lines) {
    MalformationText words = MalformationText.of(end.kind);
    int offset = Math.min(end.offset, text.length());
    return new MalformedXmlException(
        end.kind.id(),
        words.explanation(end.detail()),
        words.remedy(),
        lines.lineOf(offset),
        lines.columnOf(offset));
  }

  static MalformedXmlException undecodable(Malformed end, byte[] bytes) {
    // One character a byte is enough to count the lines before the place.
    return of(end, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /**
   * {@return the kind of the cause: a kebab-case id such as {@code
   * missing-space-between-attributes}}
   */
  public String causeId() {
    return causeId;
  }

  /** {@return what is wrong, in a sentence that quotes names only} */
  public String summary() {
    return summary;
  }

  /** {@return what to do about it: the remedy, a sentence} */
  public String remedy() {
    return remedy;
  }

  /** {@return the line of the place; from 1} */
  public int line() {
    return line;
  }

  /** {@return the column of the place; from 1} */
  public int column() {
    return column;
  }
}
