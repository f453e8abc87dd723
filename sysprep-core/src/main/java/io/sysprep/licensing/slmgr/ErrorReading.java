package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.SlmgrError;
import io.sysprep.licensing.record.HexCodes;
import io.sysprep.licensing.record.MaskedKeys;
import io.sysprep.licensing.record.Shapes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes the errors that slmgr.vbs prints: by label, and in any language by the code, which is
 * followed by a sentence, or by the sentence that names slui.exe.
 */
final class ErrorReading {

  private static final String SLUI = "slui.exe 0x2a ";

  private final LabelSet labels;

  ErrorReading(LabelSet labels) {
    this.labels = labels;
  }

  /** {@return the error that the line tells, if it tells one} */
  Optional<SlmgrError> error(ReadLine line) {
    LabelMatch match = line.match();
    if (match == null ? !looksLikeError(line) : match.kind() != LineKind.ERROR) {
      return Optional.empty();
    }
    Optional<String> code = code(line.text(), match);
    return Optional.of(new SlmgrError(kind(match, code), code, MaskedKeys.in(line.text())));
  }

  private static boolean looksLikeError(ReadLine line) {
    boolean code = HexCodes.firstIndexIn(line.text()) > 0 && !StateStructure.isReason(line);
    return code || line.text().contains(SLUI);
  }

  private static Optional<String> code(String text, @Nullable LabelMatch match) {
    return HexCodes.firstIn(text).or(() -> decimal(text, match));
  }

  /** Numbers that are not negative are printed in decimal, right behind the label. */
  private static Optional<String> decimal(String text, @Nullable LabelMatch match) {
    int slui = text.indexOf(SLUI);
    String value = slui >= 0 ? text.substring(slui + SLUI.length()) : behindLabel(match);
    String digits = Shapes.firstInteger(value);
    return Optional.of(digits).filter(found -> !found.isEmpty() && value.startsWith(found));
  }

  private static String behindLabel(@Nullable LabelMatch match) {
    boolean plain = match != null && match.meaning().error() == SlmgrError.Kind.OTHER;
    return match != null && plain ? match.value() : "";
  }

  private SlmgrError.Kind kind(@Nullable LabelMatch match, Optional<String> code) {
    SlmgrError.Kind told = match == null ? SlmgrError.Kind.OTHER : match.meaning().error();
    if (told != SlmgrError.Kind.OTHER) {
      return told;
    }
    return code.isPresent() ? SlmgrError.Kind.CODE : kindBehindLabel(match);
  }

  /** "Error: " may stand before another text of the script. */
  private SlmgrError.Kind kindBehindLabel(@Nullable LabelMatch match) {
    String value = match == null ? "" : match.value();
    LabelMatch inner = labels.match(value, Folded.of(value));
    return inner != null && inner.kind() == LineKind.ERROR
        ? inner.meaning().error()
        : SlmgrError.Kind.OTHER;
  }
}
