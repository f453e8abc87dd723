package io.sysprep.unattend;

import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.catalogue.ProblemPath;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file holds of secrets, taken out of a copy of it and out of what is said about it. */
final class FileSecrets {

  private static final int MUCH = 1 << 14;

  private final AnswerFile file;
  private final List<SensitiveValue> values;

  FileSecrets(AnswerFile file) {
    this.file = file;
    this.values = file.sensitiveValues();
  }

  /** {@return the file without them, wherever they turn up} */
  AnswerFile takenOut() {
    Redaction redaction = Redaction.byForm().knowing(revealed()).marking(SettingWriter.DELETED);
    AnswerFile emptied =
        file.edit(
            editor ->
                values.stream()
                    .map(value -> value.setting().element())
                    .filter(XmlElement::isLeaf)
                    .forEach(element -> editor.text(element, SettingWriter.DELETED)));
    return emptied.edit(
        editor ->
            editor.rewrite(redaction::value, (name, value) -> attribute(redaction, name, value)));
  }

  /** A pass that is misspelt is no secret, a password that was typed there is. */
  private static String attribute(Redaction redaction, String name, String value) {
    boolean pass = name.equals("pass") && !Redaction.looksSecret(value);
    return pass ? redaction.text(value) : redaction.value(name, value);
  }

  /** {@return the problems, which quote what was typed, without what may be a secret} */
  List<AnswerFileProblem> hiddenIn(List<AnswerFileProblem> problems) {
    StringBuilder said = new StringBuilder();
    problems.forEach(problem -> said.append(problem.message()).append('\n').append(problem.path()));
    List<String> secrets = revealed();
    besidePasswords(file.root(), said.toString(), secrets);
    Redaction redaction = Redaction.byForm().knowing(secrets);
    // A rule says the same of many places.
    Map<String, String> messages = new HashMap<>();
    Map<String, String> paths = new HashMap<>();
    return problems.stream()
        .map(
            problem ->
                saying(
                    problem,
                    messages.computeIfAbsent(problem.message(), redaction::text),
                    paths.computeIfAbsent(problem.path(), path -> hiddenInPath(path, redaction))))
        .toList();
  }

  /** The catalogue's own names have no form of a secret, but somebody's password may be one. */
  private static String hiddenInPath(String path, Redaction redaction) {
    return ProblemPath.isOfCatalogue(path) ? redaction.document(path) : redaction.text(path);
  }

  private static AnswerFileProblem saying(AnswerFileProblem problem, String message, String path) {
    return message.equals(problem.message()) && path.equals(problem.path())
        ? problem
        : new AnswerFileProblem(
            problem.ruleId(),
            problem.severity(),
            message,
            problem.line(),
            problem.column(),
            path,
            problem.remedy());
  }

  private List<String> revealed() {
    List<String> secrets = new ArrayList<>();
    for (SensitiveValue value : values) {
      secrets.add(value.secret().reveal());
      secrets.add(value.setting().value());
    }
    return secrets;
  }

  /** A password is often typed into the flag beside it, into the number, or into the pass. */
  private static void besidePasswords(XmlElement element, String said, List<String> secrets) {
    List<XmlElement> children = element.children();
    List<String> likely = new ArrayList<>();
    for (XmlElement child : children) {
      String text = child.isLeaf() ? child.text().strip() : "";
      if (Redaction.looksSecret(text) && mayQuote(said, text)) {
        likely.add(text);
      }
      besidePasswords(child, said, secrets);
    }
    // Few values are quoted, and to ask for the names of all elements costs more than the rules do.
    if (!likely.isEmpty() && isBesidePassword(element, children)) {
      secrets.addAll(likely);
    }
    element.attribute("pass").filter(Redaction::looksSecret).ifPresent(secrets::add);
  }

  /** To search all that is said of a big file for each of its values would cost their product. */
  private static boolean mayQuote(String said, String text) {
    return said.length() > MUCH || said.contains(text);
  }

  private static boolean isBesidePassword(XmlElement holder, List<XmlElement> children) {
    return Redaction.isSecretName(holder.name())
        || children.stream().anyMatch(child -> Redaction.isSecretName(child.name()));
  }
}
