package io.sysprep.unattend;

import io.sysprep.LocalFileException;
import io.sysprep.unattend.binding.ComponentBinding;
import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.xml.XmlDocument;
import io.sysprep.unattend.xml.XmlEditor;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlFragment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
  public static final String NAMESPACE = Envelope.UNATTEND;

  /** The namespace of the attributes {@code wcm:action} and {@code wcm:keyValue}. */
  public static final String WCM_NAMESPACE = Envelope.WCM;

  private static final String CPI_NAMESPACE = "urn:schemas-microsoft-com:cpi";

  private final XmlDocument document;

  /** What lenient reading had to repair; an edited file is a new one and has none. */
  private final List<AnswerFileProblem> repaired;

  AnswerFile(XmlDocument document, List<AnswerFileProblem> repaired) {
    this.document = document;
    this.repaired = List.copyOf(repaired);
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
    Objects.requireNonNull(bytes, "bytes");
    return AnswerFileReader.strict().read(bytes);
  }

  /**
   * Reads an answer file from disk.
   *
   * @param file the file
   * @return the file's content
   * @throws AnswerFileException if the content is not an answer file; it names the file
   * @throws LocalFileException if the file cannot be read
   */
  public static AnswerFile read(Path file) {
    Objects.requireNonNull(file, "file");
    return AnswerFileReader.strict().read(file);
  }

  /**
   * {@return the descriptions of all rules that {@link #problems()} applies: the rules in the order
   * of their ids, unmodifiable}
   */
  public static List<AnswerFileRule> rules() {
    return AnswerFileRuleSet.standard().all();
  }

  /** {@return the file's content; the very bytes that were read if nothing was edited} */
  public byte[] toBytes() {
    return document.toBytes();
  }

  /**
   * Writes the content to disk, replacing what is there.
   *
   * @param file the file to write
   * @throws LocalFileException if it cannot be written
   */
  public void write(Path file) {
    Objects.requireNonNull(file, "file");
    try {
      Files.write(file, toBytes());
    } catch (IOException e) {
      throw new LocalFileException("write the answer file", file, e);
    }
  }

  /** {@return the outermost element: the element {@code unattend}} */
  public XmlElement root() {
    return document.root();
  }

  /**
   * {@return all blocks of settings as they stand; a pass may have several: the blocks in the order
   * of the file, unmodifiable}
   */
  public List<SettingsBlock> settings() {
    return root().children().stream()
        .filter(child -> Envelope.isSettings(child))
        .map(SettingsBlock::new)
        .toList();
  }

  /**
   * {@return the blocks of settings for one pass; there should be one at most: the blocks in the
   * order of the file, unmodifiable}
   *
   * @param pass the pass
   */
  public List<SettingsBlock> settings(ConfigurationPass pass) {
    return settings().stream()
        .filter(block -> block.passName().equals(pass.attributeValue()))
        .toList();
  }

  /**
   * {@return the packages that the file adds to, removes from or configures in an image: the
   * packages in the order of the file, unmodifiable}
   */
  public List<ServicingPackage> packages() {
    return root().children().stream()
        .filter(child -> child.is(NAMESPACE, "servicing"))
        .flatMap(servicing -> servicing.children().stream())
        .filter(child -> child.is(NAMESPACE, "package"))
        .map(ServicingPackage::new)
        .toList();
  }

  /**
   * {@return which image or catalogue the file was made with in Windows SIM: for example {@code
   * wim:d:/install.wim#Windows 11 Pro}; empty where the file does not say}
   */
  public Optional<String> offlineImage() {
    return root().children().stream()
        .filter(child -> child.is(CPI_NAMESPACE, "offlineImage"))
        .flatMap(image -> image.attribute(CPI_NAMESPACE, "source").stream())
        .findFirst();
  }

  /**
   * {@return the elements directly in the root that are of other namespaces; Setup passes over
   * them: the elements in the order of the file, unmodifiable; the offline image is not among them}
   */
  public List<XmlElement> extensions() {
    return root().children().stream()
        .filter(child -> !child.namespace().equals(NAMESPACE))
        .filter(child -> !child.namespace().equals(CPI_NAMESPACE))
        .toList();
  }

  /**
   * {@return the components of all passes: the components in the order of the file, unmodifiable}
   */
  public List<Component> components() {
    return settings().stream().flatMap(block -> block.components().stream()).toList();
  }

  /**
   * {@return the components of one name in one pass; there may be one for each architecture: the
   * components in the order of the file, unmodifiable}
   *
   * @param pass the pass
   * @param name the component's name, compared without regard to case
   */
  public List<Component> components(ConfigurationPass pass, String name) {
    return settings(pass).stream()
        .flatMap(block -> block.components().stream())
        .filter(component -> component.isNamed(name))
        .toList();
  }

  /**
   * {@return the value of a setting: the text of the first setting found; may be a secret}
   *
   * @param pass the pass
   * @param component the component's name, compared without regard to case
   * @param path the way to the setting, see {@link SettingPath}
   */
  public Optional<String> value(ConfigurationPass pass, String component, String path) {
    return components(pass, component).stream()
        .flatMap(found -> found.settings(path).stream())
        .findFirst()
        .map(Setting::value);
  }

  /**
   * {@return this file with a setting that has a value, changed or added}
   *
   * <p>Only the lines of the setting differ. What is missing on the way is made: the block of
   * settings, the component (for the architecture that the file uses most, else {@code amd64}), the
   * groups, and items of lists with their {@code wcm:action} and key. Where the pass has the
   * component for several architectures, each gets the value.
   *
   * @param pass the pass
   * @param component the component's name, compared without regard to case
   * @param path the way to the setting, see {@link SettingPath}; it must not lead to several
   * @param value the value as Windows is to read it
   * @throws IllegalArgumentException if the path is none, leads to several settings or to a group,
   *     or does not name the key of a new item
   */
  public AnswerFile with(ConfigurationPass pass, String component, String path, String value) {
    SettingPath way = SettingPath.of(path);
    List<Component> present = components(pass, component);
    if (!present.isEmpty()) {
      return edit(editor -> present.forEach(found -> write(editor, found, way, value)));
    }
    return withNew(pass, component, List.of(new SettingWriter(component, way, value).fragment()));
  }

  /**
   * {@return this file with a setting of one component that has a value, changed or added}
   *
   * @param component a component of this file
   * @param path the way to the setting, see {@link SettingPath}; it must not lead to several
   * @param value the value as Windows is to read it
   * @throws IllegalArgumentException as {@link #with(ConfigurationPass, String, String, String)}
   *     does, or if the component is of another file
   */
  public AnswerFile with(Component component, String path, String value) {
    return edit(editor -> write(editor, component, SettingPath.of(path), value));
  }

  /**
   * Reads a component as a Java object: in the first pass that has it.
   *
   * @param type a class that describes a component, such as those of {@link
   *     io.sysprep.unattend.component}
   * @param <T> the class
   * @return a new object, if any pass has the component
   * @throws IllegalArgumentException if the class does not describe a component
   */
  public <T> Optional<T> component(Class<T> type) {
    ComponentBinding<T> binding = ComponentBinding.of(type);
    return components().stream()
        .filter(component -> component.isNamed(binding.componentName()))
        .findFirst()
        .map(component -> binding.read(component.element()));
  }

  /**
   * Reads a component of one pass as a Java object.
   *
   * @param pass the pass
   * @param type a class that describes a component
   * @param <T> the class
   * @return a new object, if the pass has the component
   * @throws IllegalArgumentException if the class does not describe a component
   */
  public <T> Optional<T> component(ConfigurationPass pass, Class<T> type) {
    ComponentBinding<T> binding = ComponentBinding.of(type);
    return components(pass, binding.componentName()).stream()
        .findFirst()
        .map(component -> binding.read(component.element()));
  }

  /**
   * {@return this file with a component of a pass as a Java object has it; this one if nothing
   * differs}
   *
   * <p>Only what the object differs in from what the component reads as is written; comments,
   * settings that the class does not know, and values that it cannot hold stay. A component that is
   * not there is made; of several, the first is changed, which is the one that {@link
   * #component(ConfigurationPass, Class)} reads.
   *
   * @param pass the pass
   * @param component an object of a class that describes a component
   * @param <T> the class
   * @throws IllegalArgumentException if the class does not describe a component
   */
  public <T> AnswerFile with(ConfigurationPass pass, T component) {
    @SuppressWarnings("unchecked")
    ComponentBinding<T> binding = ComponentBinding.of((Class<T>) component.getClass());
    List<Component> present = components(pass, binding.componentName());
    if (present.isEmpty()) {
      return withNew(pass, binding.componentName(), binding.settingsOf(component));
    }
    XmlElement first = present.get(0).element();
    AnswerFile revised = edit(editor -> binding.changeOf(first, component).revise(editor));
    XmlElement again = revised.components(pass, binding.componentName()).get(0).element();
    return revised.edit(editor -> binding.changeOf(again, component).complete(editor));
  }

  /**
   * {@return this file with an empty component in a pass, after those that are there; this one if
   * the pass has that component}
   *
   * @param pass the pass
   * @param identity what the component is
   */
  public AnswerFile withComponent(ConfigurationPass pass, ComponentIdentity identity) {
    boolean present =
        components(pass, identity.name()).stream()
            .anyMatch(found -> found.architecture().equalsIgnoreCase(identity.architecture()));
    StructureWriter structure = new StructureWriter(this);
    return present ? this : edit(editor -> structure.add(editor, pass, identity.fragment()));
  }

  /**
   * {@return this file without a setting, with all that is in it; this one if nothing is there}
   *
   * @param pass the pass
   * @param component the component's name, compared without regard to case
   * @param path the way to the setting or settings, see {@link SettingPath}
   * @throws IllegalArgumentException if the path is none
   */
  public AnswerFile without(ConfigurationPass pass, String component, String path) {
    return edit(
        editor ->
            components(pass, component).stream()
                .flatMap(found -> found.settings(path).stream())
                .forEach(setting -> editor.remove(setting.element())));
  }

  /**
   * {@return this file without a component, for all architectures; this one if the component is not
   * there}
   *
   * @param pass the pass
   * @param component the component's name, compared without regard to case
   */
  public AnswerFile without(ConfigurationPass pass, String component) {
    return edit(
        editor -> components(pass, component).forEach(found -> editor.remove(found.element())));
  }

  /**
   * {@return this file without any settings for a pass; this one if it has none}
   *
   * @param pass the pass
   */
  public AnswerFile without(ConfigurationPass pass) {
    return edit(editor -> settings(pass).forEach(block -> editor.remove(block.element())));
  }

  /**
   * {@return this file with any changes to its elements: packages, extensions, whatever has no
   * method of its own here; this one if nothing was changed}
   *
   * @param changes names the changes to the editor
   * @throws IllegalArgumentException if a change is not possible
   */
  public AnswerFile edit(Consumer<XmlEditor> changes) {
    XmlDocument changed = document.edit(changes);
    return changed.equals(document) ? this : new AnswerFile(changed, List.of());
  }

  /**
   * Finds the passwords, product keys and join blobs among the settings; in commands and comments
   * there may be more.
   *
   * @return the values in the order of the file, unmodifiable; none where Setup deleted them
   *     already
   */
  public List<SensitiveValue> sensitiveValues() {
    return SecretSearch.in(this);
  }

  /**
   * Gives what must not turn up in texts about a machine that uses an answer file: its passwords,
   * product keys and join data, in clear text and as they stand in the file.
   *
   * @param content the bytes of a file
   * @return the secrets, each once, unmodifiable; none where it is no answer file
   */
  public static List<Secret> secretsIn(byte[] content) {
    Objects.requireNonNull(content, "content");
    try {
      return read(content).sensitiveValues().stream()
          .flatMap(value -> Stream.of(value.secret(), Secret.of(value.setting().value())))
          .filter(secret -> !secret.isEmpty())
          .distinct()
          .toList();
    } catch (AnswerFileException noAnswerFile) {
      return List.of();
    }
  }

  /**
   * Takes the secrets out of a copy, so that it can be mailed: the sensitive values, wherever in
   * the file they turn up again, what elements and attributes of any name such as Secret or ApiKey
   * hold, and what commands, scripts and comments say of passwords, tokens and keys, also where a
   * command is encoded.
   *
   * <p>In their place is the text that Setup itself puts there, {@code *SENSITIVE*DATA*DELETED*}.
   * Everything else is as it was, and on the same lines. A secret that nothing tells from other
   * words stays: {@code echo Hunter2 | clip}.
   *
   * @return the redacted copy
   */
  public AnswerFile redacted() {
    return new FileSecrets(this).takenOut();
  }

  /**
   * {@return this file with every plain password in hidden form, where Windows reads it: those of
   * automatic logon, of the administrator and of local accounts; this one if nothing was plain}
   *
   * <p>Placeholders of templates, empty passwords, and those whose {@code PlainText} holds elements
   * instead of a word stay as they are.
   *
   * <p>Hidden is not encrypted; see {@link HiddenPassword}.
   */
  public AnswerFile withHiddenPasswords() {
    return edit(editor -> PasswordHider.hideAll(this, editor));
  }

  /**
   * {@return everything wrong with the file, whatever it is meant for: the problems in the order of
   * the file, unmodifiable}
   */
  public List<AnswerFileProblem> problems() {
    return problems(IntendedUse.unstated());
  }

  /**
   * {@return everything wrong with the file for a known use: the problems in the order of the file,
   * unmodifiable}
   *
   * @param use what the file is meant for
   */
  public List<AnswerFileProblem> problems(IntendedUse use) {
    return problems(use, AnswerFileRuleSet.standard());
  }

  /**
   * Tells what rules find in the file.
   *
   * @param use what the file is meant for
   * @param rules the rules, with what the caller adds and silences
   * @return the problems in the order of the file, unmodifiable
   */
  public List<AnswerFileProblem> problems(IntendedUse use, AnswerFileRuleSet rules) {
    return report(use, rules).problems();
  }

  /**
   * Tells what rules find in the file and which of them were silenced, as text or JSON.
   *
   * @param use what the file is meant for
   * @param rules the rules, with what the caller adds and silences
   * @return the report
   */
  public AnswerFileReport report(IntendedUse use, AnswerFileRuleSet rules) {
    AnswerFileReport report = rules.examine(this, use);
    List<AnswerFileProblem> found = withRepaired(report.problems());
    return new AnswerFileReport(
        found.isEmpty() ? found : new FileSecrets(this).hiddenIn(found), report.silenced());
  }

  /** {@return the number of settings blocks, never content, for it may be a secret} */
  @Override
  public String toString() {
    return "AnswerFile with " + settings().size() + " settings blocks";
  }

  private static void write(XmlEditor editor, Component component, SettingPath path, String value) {
    new SettingWriter(component.name(), path, value).writeUnder(editor, component.element());
  }

  private AnswerFile withNew(ConfigurationPass pass, String name, List<XmlFragment> settings) {
    StructureWriter structure = new StructureWriter(this);
    XmlFragment component =
        ComponentIdentity.windows(name, structure.usualArchitecture()).fragment();
    for (XmlFragment setting : settings) {
      component = component.withChild(setting);
    }
    XmlFragment added = component;
    return edit(editor -> structure.add(editor, pass, added));
  }

  private List<AnswerFileProblem> withRepaired(List<AnswerFileProblem> found) {
    if (repaired.isEmpty()) {
      return found;
    }
    return Stream.concat(repaired.stream(), found.stream())
        .sorted(Comparator.comparingInt(AnswerFileProblem::line))
        .toList();
  }
}
