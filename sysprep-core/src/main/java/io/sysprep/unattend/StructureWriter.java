package io.sysprep.unattend;

import io.sysprep.unattend.xml.XmlEditor;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlFragment;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds components to a file, and the blocks of settings that they need. */
final class StructureWriter {

  private static final String MOST_COMMON = "amd64";

  private final AnswerFile file;

  StructureWriter(AnswerFile file) {
    this.file = file;
  }

  /** Adds a component to the first block of its pass, or with a block of its own. */
  void add(XmlEditor editor, ConfigurationPass pass, XmlFragment component) {
    Optional<SettingsBlock> block = file.settings(pass).stream().findFirst();
    if (block.isPresent()) {
      editor.append(block.get().element(), component);
    } else {
      addBlock(editor, pass, component);
    }
  }

  /** {@return the architecture that most components of the file are for} */
  String usualArchitecture() {
    Map<String, Long> uses =
        file.components().stream()
            .map(Component::architecture)
            .filter(architecture -> !architecture.isEmpty() && !architecture.equals("wow64"))
            .collect(Collectors.groupingBy(architecture -> architecture, Collectors.counting()));
    return uses.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(MOST_COMMON);
  }

  /** Adds a block behind the others, before elements of other namespaces, as the schema has it. */
  private void addBlock(XmlEditor editor, ConfigurationPass pass, XmlFragment component) {
    XmlFragment block =
        XmlFragment.element(AnswerFile.NAMESPACE, "settings")
            .withAttribute("pass", pass.attributeValue())
            .withChild(component);
    Optional<XmlElement> foreign =
        file.root().children().stream()
            .filter(child -> !child.namespace().equals(AnswerFile.NAMESPACE))
            .findFirst();
    if (foreign.isPresent()) {
      editor.insertBefore(foreign.get(), block);
    } else {
      editor.append(file.root(), block);
    }
  }
}
