package io.sysprep.unattend;

import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file holds of secrets, taken out of a copy of it and out of what is said about it. */
final class FileSecrets {

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
    SaidText said = new SaidText(problems);
    List<String> secrets = quotable(said);
    if (said.isEmpty() && secrets.isEmpty()) {
      return problems;
    }
    Redaction redaction = Redaction.byForm().knowing(secrets);
    List<AnswerFileProblem> hidden = new ArrayList<>(problems.size());
    for (int i = 0; i < problems.size(); i++) {
      AnswerFileProblem problem = problems.get(i);
      hidden.add(
          saying(
              problem,
              hiddenIn(problem.message(), said.quotesInMessage(i), redaction),
              hiddenIn(problem.path(), said.quotesInPath(i), redaction)));
    }
    return hidden;
  }

  /** The library's own words have no form of a secret, but somebody's password may be one. */
  private static String hiddenIn(String said, boolean quotes, Redaction redaction) {
    return quotes ? redaction.text(said) : redaction.document(said);
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
  private List<String> quotable(SaidText said) {
    List<String> secrets = revealed();
    if (said.isEmpty()) {
      return secrets;
    }
    Map<XmlElement, Boolean> holders = new HashMap<>();
    List<XmlElement> elements = file.root().descendants();
    for (int i = 0; i < elements.size(); i++) {
      XmlElement element = elements.get(i);
      String text = element.isLeaf() ? element.text().strip() : "";
      // Few values are quoted, and to ask for the names of all elements costs more than the rules.
      if (said.mayQuote(text)
          && Redaction.looksSecret(text)
          && holders.computeIfAbsent(holder(element), FileSecrets::holdsPassword)) {
        secrets.add(text);
      }
    }
    for (XmlElement block : file.root().children()) {
      block.attribute("pass").filter(Redaction::looksSecret).ifPresent(secrets::add);
    }
    return secrets;
  }

  private XmlElement holder(XmlElement element) {
    return element.parent().orElse(file.root());
  }

  private static boolean holdsPassword(XmlElement holder) {
    return Redaction.isSecretName(holder.name())
        || holder.children().stream().anyMatch(child -> Redaction.isSecretName(child.name()));
  }
}
