package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.TableException;
import io.sysprep.words.FileReasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The causes that a diagnosis knows.
 *
 * <p>The library's own are {@link #standard()}. Add yours with {@link #cause}, or as a table:
 *
 * <pre>{@code
 * CauseTable known = CauseTable.standard().plus(CauseTable.read(Path.of("our-causes.tsv")));
 * Diagnosis why = Diagnosis.of(bundle, known);
 * Sysprep sysprep = Sysprep.on(machine).withCauses(known);
 * }</pre>
 *
 * <h2>The table</h2>
 *
 * Text in UTF-8, one row a line, cells parted by tabs; a line that begins with {@code #} is none.
 * The first row names the columns:
 *
 * <ul>
 *   <li>{@code id}: the cause, in kebab case; several rows may have one, special before general
 *   <li>{@code entry}: the row's own key
 *   <li>{@code role}: {@code CAUSE} a failure, and why; {@code REASON} says why, proves nothing
 *       alone; {@code SYMPTOM} a failure, and not why: any cause of the run outweighs it; {@code
 *       LOSS} something asked for did not happen; {@code WARNING}; {@code BENIGN} looks like a
 *       failure and is none; {@code STOP} and {@code SUSPECT} a log that ends like this, where the
 *       machine went no further, or may hang; {@code UNSEEN} leaves nothing in a log
 *   <li>{@code stage}: {@code LAUNCH}, {@code VALIDATION}, {@code EXECUTION}, {@code FIRST_BOOT} or
 *       {@code STATE}; it tells whether a retry is safe where the log does not
 *   <li>{@code signatures}: ways to recognize it, parted by {@code ||}
 *   <li>{@code title}: a sentence, with places
 *   <li>{@code remedies}: what to do, in order, with places, parted by {@code ||}; one that begins
 *       with {@code (community)} Microsoft does not support; {@code @} and an entry stands for the
 *       remedies of that row
 *   <li>{@code fixability}: {@code automatic}, {@code guided}, {@code manual}, {@code none} or
 *       {@code unneeded}
 *   <li>{@code versions}: the Windows it was seen on
 *   <li>{@code sources}: where it is known from, parted by {@code ||}
 * </ul>
 *
 * Rows are tried from top to bottom, and a caller's before the library's; the first that a message
 * matches has it.
 *
 * <h2>Signatures</h2>
 *
 * Terms joined by {@code &&}, all of which must hold of the same thing. Of a message:
 *
 * <ul>
 *   <li>a text, found anywhere in it without regard to case and number of blanks; with {@code ^} in
 *       front only at its beginning. Messages of level Info are searched for texts with {@code ^}
 *       only. {@code [*]} stands for {@code [setup.exe]}, {@code [oobeldr.exe]}, {@code
 *       [windeploy.exe]} and so on.
 *   <li>{@code {name}} in a text is a place: what stands there may be used in title and remedies.
 *       {@code Package {package} was installed} finds such a line and names the package; {@code
 *       {packageName}} is then its name without the version. Pass and component of an answer file
 *       are found by themselves: {@code {pass}}, {@code {component}}, and {@code {where}} for " in
 *       the pass specialize".
 *   <li>{@code code:0x80070422} an error code in any spelling, {@code 0x422} and {@code dwRet =
 *       1058} included
 *   <li>{@code gle:0x36b7} what {@code [gle=0x000036b7]} says, which is no code otherwise
 *   <li>{@code id:0x0f0073} the message id
 *   <li>{@code dialog:} and a text, of what no log wrote: a dialog that a person quotes
 * </ul>
 *
 * Of other things:
 *
 * <ul>
 *   <li>{@code last:} and a text: what the last line of the log says; {@code open:} and a text: the
 *       line that started a provider which did not end
 *   <li>{@code setting:} and a text: the setting of an answer file that Windows Setup refuses, such
 *       as {@code ^RunSynchronous/RunSynchronousCommand/Path}; {@code refused:} and {@code
 *       unknown}, {@code invalid}, {@code duplicate} or {@code untold}: why. Title and remedies
 *       have {@code {setting}}, {@code {component}} and {@code {where}}.
 *   <li>{@code course:command-failed} a command of the answer file failed, {@code
 *       course:program-failed} a program of the first boot did; a text beside it is of the command,
 *       or of what the program said. Title and remedies have {@code {command}}, {@code {code}} and
 *       {@code {pass}}, or {@code {said}} and {@code {code}}.
 * </ul>
 */
public final class CauseTable {

  /** Empty for the library's own, which are read when something is diagnosed first. */
  private final Optional<CauseBook> own;

  CauseTable(CauseBook rules) {
    this(Optional.of(rules));
  }

  private CauseTable(Optional<CauseBook> own) {
    this.own = own;
  }

  /** {@return the causes that come with the library; read when something is diagnosed first} */
  public static CauseTable standard() {
    return new CauseTable(Optional.empty());
  }

  /**
   * Begins a cause of the caller's own.
   *
   * @param id the cause, in kebab case
   * @return a builder
   */
  public static CauseBuilder cause(String id) {
    return new CauseBuilder(Objects.requireNonNull(id, "id"));
  }

  /**
   * Reads a table of causes from a file in UTF-8.
   *
   * @param file the file
   * @return the table
   * @throws CauseTableException when it cannot be read or a row does not hold together
   */
  public static CauseTable read(Path file) {
    Objects.requireNonNull(file, "file");
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new CauseTableException(
          file.toString(), 0, "it could not be read: " + FileReasons.of(e), e);
    }
  }

  /**
   * Reads a table of causes.
   *
   * @param name what to call it in errors
   * @param content the table
   * @return the table
   * @throws CauseTableException when a row does not hold together
   */
  public static CauseTable parse(String name, String content) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
    try {
      return new CauseTable(CauseBook.read(content));
    } catch (TableException e) {
      throw new CauseTableException(name, e.line(), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Adds the causes of another table; its rows are tried before these.
   *
   * @param more the other table
   * @return both
   */
  public CauseTable plus(CauseTable more) {
    return new CauseTable(rules().after(more.rules()));
  }

  /** {@return the ids of all causes, each once, in the order of the table} */
  public List<String> ids() {
    return rules().all().stream().map(rule -> rule.id()).distinct().toList();
  }

  CauseBook rules() {
    return own.isPresent() ? own.get() : CauseBook.standard();
  }
}
