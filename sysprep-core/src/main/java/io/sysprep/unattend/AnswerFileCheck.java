package io.sysprep.unattend;

import java.util.List;

/**
 * A rule about answer files that comes from outside the library, such as what a company wants of
 * its own files.
 *
 * <p>Implementations hold no state and may be called from any thread.
 *
 * <pre>{@code
 * final class OwnerNamed implements AnswerFileCheck {
 *   private static final AnswerFileRule RULE =
 *       new AnswerFileRule(
 *           "contoso-owner",
 *           Severity.WARNING,
 *           "The registered owner is not Contoso",
 *           "The inventory does not find the machine.",
 *           "Contoso's image handbook, chapter 3");
 *
 *   public AnswerFileRule rule() {
 *     return RULE;
 *   }
 *
 *   public List<AnswerFileProblem> examine(AnswerFile file, IntendedUse use) {
 *     return file.components(ConfigurationPass.SPECIALIZE, "Microsoft-Windows-Shell-Setup").stream()
 *         .flatMap(shell -> shell.settings("RegisteredOwner").stream())
 *         .filter(owner -> !owner.value().equals("Contoso"))
 *         .map(owner -> RULE.problem(owner, "The owner is another one.", "Write Contoso."))
 *         .toList();
 *   }
 * }
 * }</pre>
 */
public interface AnswerFileCheck {

  /** {@return what the rule says of itself; equal each time} */
  AnswerFileRule rule();

  /**
   * Looks at a file.
   *
   * @param file the file
   * @param use what it is meant for
   * @return the problems in any order, made with {@link AnswerFileRule#problem}; their messages
   *     must not quote secrets
   */
  List<AnswerFileProblem> examine(AnswerFile file, IntendedUse use);
}
