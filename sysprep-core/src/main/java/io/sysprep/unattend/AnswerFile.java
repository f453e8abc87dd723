package io.sysprep.unattend;

import io.sysprep.unattend.lint.Rules;
import io.sysprep.unattend.xml.MalformedXmlException;
import io.sysprep.unattend.xml.XmlDocument;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An answer file for Windows Setup, read without loss.
 *
 * <p>Immutable and safe for use by several threads: an edit returns another file. Writing a file
 * that was not edited gives the bytes that were read.
 *
 * <pre>{@code
 * AnswerFile file = AnswerFile.read(bytes);
 * if (file.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)) { ... }
 * }</pre>
 */
public final class AnswerFile {

  /** The namespace of every element that Setup reads. */
  public static final String NAMESPACE = "urn:schemas-microsoft-com:unattend";

  /** The namespace of the attributes {@code wcm:action} and {@code wcm:keyValue}. */
  public static final String WCM_NAMESPACE = "http://schemas.microsoft.com/WMIConfig/2002/State";

  private final XmlDocument document;

  private AnswerFile(XmlDocument document) {
    this.document = document;
  }

  /**
   * Reads an answer file.
   *
   * @param bytes the file's content
   * @return the file
   * @throws AnswerFileException if the bytes are not well-formed XML within the standard limits, or
   *     not an answer file
   */
  public static AnswerFile read(byte[] bytes) {
    XmlDocument document;
    try {
      document = XmlDocument.parse(bytes, XmlLimits.standard());
    } catch (MalformedXmlException e) {
      throw new AnswerFileException(
          new AnswerFileProblem(
              e.causeId(), Severity.ERROR, e.explanation(), e.line(), e.column(), "", e.remedy()));
    }
    requireUnattend(document.root());
    return new AnswerFile(document);
  }

  /**
   * Reads an answer file from disk.
   *
   * @param file the file
   * @return the file's content
   * @throws AnswerFileException if the content is not an answer file
   * @throws UncheckedIOException if the file cannot be read
   */
  public static AnswerFile read(Path file) {
    try {
      return read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the answer file " + file, e);
    }
  }

  /**
   * Returns the descriptions of all rules that {@link #problems()} applies.
   *
   * @return the rules in the order of their ids, unmodifiable
   */
  public static List<AnswerFileRule> rules() {
    return Rules.descriptions();
  }

  /**
   * Returns the file's content.
   *
   * @return a new array; the very bytes that were read if nothing was edited
   */
  public byte[] toBytes() {
    return document.toBytes();
  }

  /**
   * Writes the content to disk, replacing what is there.
   *
   * @param file the file to write
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(Path file) {
    try {
      Files.write(file, toBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the answer file " + file, e);
    }
  }

  /**
   * Returns the outermost element.
   *
   * @return the element {@code unattend}
   */
  public XmlElement root() {
    return document.root();
  }

  /**
   * Returns all blocks of settings as they stand; a pass may have several.
   *
   * @return the blocks in the order of the file, unmodifiable
   */
  public List<SettingsBlock> settings() {
    return root().children().stream()
        .filter(child -> child.is(NAMESPACE, "settings"))
        .map(SettingsBlock::new)
        .toList();
  }

  /**
   * Returns the components of all passes.
   *
   * @return the components in the order of the file, unmodifiable
   */
  public List<Component> components() {
    return settings().stream().flatMap(block -> block.components().stream()).toList();
  }

  /**
   * Returns the components of one name in one pass; there may be one for each architecture.
   *
   * @param pass the pass
   * @param name the component's name, compared without regard to case
   * @return the components in the order of the file, unmodifiable
   */
  public List<Component> components(ConfigurationPass pass, String name) {
    return settings().stream()
        .filter(block -> block.passName().equals(pass.attributeValue()))
        .flatMap(block -> block.components().stream())
        .filter(component -> component.isNamed(name))
        .toList();
  }

  /**
   * Returns the value of a setting.
   *
   * @param pass the pass
   * @param component the component's name, compared without regard to case
   * @param path the way to the setting, see {@link SettingPath}
   * @return the text of the first setting found; may be a secret
   */
  public Optional<String> value(ConfigurationPass pass, String component, String path) {
    return components(pass, component).stream()
        .flatMap(found -> found.settings(path).stream())
        .findFirst()
        .map(Setting::value);
  }

  /**
   * Returns everything wrong with the file, whatever it is meant for.
   *
   * @return the problems in the order of the file, unmodifiable
   */
  public List<AnswerFileProblem> problems() {
    return problems(IntendedUse.unstated());
  }

  /**
   * Returns everything wrong with the file for a known use.
   *
   * @param use what the file is meant for
   * @return the problems in the order of the file, unmodifiable
   */
  public List<AnswerFileProblem> problems(IntendedUse use) {
    return Rules.problemsIn(this, use);
  }

  /** Returns the number of settings blocks, never content, for it may be a secret. */
  @Override
  public String toString() {
    return "AnswerFile with " + settings().size() + " settings blocks";
  }

  private static void requireUnattend(XmlElement root) {
    if (root.is(NAMESPACE, "unattend")) {
      return;
    }
    String found = "{" + root.namespace() + "}" + root.name();
    throw new AnswerFileException(
        new AnswerFileProblem(
            "not-an-answer-file",
            Severity.ERROR,
            "The root element is " + found + " and not {" + NAMESPACE + "}unattend.",
            root.line(),
            root.column(),
            "",
            "Use the root element <unattend xmlns=\"" + NAMESPACE + "\">."));
  }
}
