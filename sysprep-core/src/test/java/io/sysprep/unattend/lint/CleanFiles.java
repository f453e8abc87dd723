package io.sysprep.unattend.lint;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.Lifetime;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.catalogue.SettingType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes answer files without any problem out of the catalogue; each seed makes the same one. */
final class CleanFiles {

  private static final String MOST_USED = "Microsoft-Windows-Shell-Setup";

  /** Settings that are right or wrong by what stands beside them or in another pass. */
  private static final Set<String> DEPENDENT =
      Set.of(
          "AutoLogon/Username",
          "DiskConfiguration/Disk/CreatePartitions/CreatePartition/Extend",
          "DiskConfiguration/Disk/WillWipeDisk",
          "ExtendOSPartition/Size",
          "Identification/JoinDomain",
          "ImageInstall/OSImage/InstallToAvailablePartition",
          "OOBE");

  private final Random random;

  CleanFiles(long seed) {
    this.random = new Random(seed);
  }

  Node file() {
    Node root =
        new Node("unattend")
            .with("xmlns", "urn:schemas-microsoft-com:unattend")
            .with("xmlns:wcm", "http://schemas.microsoft.com/WMIConfig/2002/State");
    for (ConfigurationPass pass : some(List.of(ConfigurationPass.values()), 2)) {
      root.add(block(pass.attributeValue()));
    }
    Agreement.within(root);
    return root;
  }

  /** Makes a block with up to three components that belong to the pass. */
  Node block(String pass) {
    Node block = new Node("settings").with("pass", pass);
    List<ComponentFacts> components = new ArrayList<>(some(componentsOf(pass), 3));
    componentsOf(pass).stream()
        .filter(facts -> facts.name().equals(MOST_USED) && random.nextBoolean())
        .filter(facts -> !components.contains(facts))
        .forEach(components::add);
    components.forEach(facts -> block.add(component(facts, pass)));
    return block;
  }

  Node component(ComponentFacts facts, String pass) {
    Node component =
        new Node("component")
            .with("name", facts.name())
            .with("processorArchitecture", "amd64")
            .with("publicKeyToken", "31bf3856ad364e35")
            .with("language", "neutral")
            .with("versionScope", "nonSxS");
    int most = facts.name().equals(MOST_USED) ? 12 : 4;
    for (SettingFacts setting : some(usable(facts, Optional.empty(), pass), most)) {
      add(component, setting, pass);
    }
    return component;
  }

  /** Makes one setting, with all that it needs to be right. */
  void add(Node parent, SettingFacts facts, String pass) {
    int items = facts.isListItem() ? 1 + random.nextInt(3) : 1;
    for (int item = 1; item <= items; item++) {
      parent.add(setting(facts, pass, item));
    }
  }

  private Node setting(SettingFacts facts, String pass, int item) {
    Node node = new Node(facts.name());
    if (facts.isListItem()) {
      node.with("wcm:action", "add");
    }
    if (facts.listKey().filter("@keyValue"::equals).isPresent()) {
      node.with("wcm:keyValue", Integer.toString(item));
    }
    return facts.type() == SettingType.GROUP
        ? group(node, facts, pass, item)
        : node.holding(value(facts));
  }

  private Node group(Node node, SettingFacts facts, String pass, int item) {
    if (facts.member("PlainText") != null) {
      return node.add(new Node("Value").holding(hidden("secret" + facts.name())))
          .add(new Node("PlainText").holding("false"));
    }
    List<SettingFacts> members = new ArrayList<>(some(usable(facts, pass), 4));
    facts
        .listKey()
        .map(facts::member)
        .filter(key -> !members.contains(key))
        .ifPresent(members::add);
    members.sort(Comparator.comparing(member -> facts.sequence().indexOf(member.name())));
    members.forEach(member -> add(node, member, pass));
    facts.listKey().map(node::child).ifPresent(key -> key.text = key(facts, item));
    return node;
  }

  private static String key(SettingFacts facts, int item) {
    String name = facts.listKey().orElseThrow();
    SettingFacts key = facts.member(name);
    boolean number = key != null && key.type() == SettingType.INTEGER;
    return number ? Integer.toString(item) : "item" + item;
  }

  private static List<ComponentFacts> componentsOf(String pass) {
    return Catalogue.windows().names().stream()
        .map(name -> Catalogue.windows().component(name).orElseThrow())
        .filter(facts -> facts.passes().areKnown() && facts.passes().allow(pass))
        .filter(facts -> isCurrent(facts.lifetime()) && !facts.isIncomplete())
        .filter(facts -> !usable(facts, Optional.empty(), pass).isEmpty())
        .toList();
  }

  private static List<SettingFacts> usable(SettingFacts group, String pass) {
    return usable(group.component(), Optional.of(group), pass);
  }

  private static List<SettingFacts> usable(
      ComponentFacts component, Optional<SettingFacts> group, String pass) {
    return component.settings().stream()
        .filter(setting -> setting.parent().equals(group))
        .filter(setting -> setting.passes().areKnown() && setting.passes().allow(pass))
        .filter(setting -> isCurrent(setting.lifetime()) && isQuiet(setting))
        .toList();
  }

  private static boolean isCurrent(Lifetime lifetime) {
    return !lifetime.isDeprecated()
        && !lifetime.isLegacy()
        && !lifetime.isUndocumented()
        && !lifetime.isUnsupported();
  }

  /** Settings about which a rule would speak whatever their value is. */
  private static boolean isQuiet(SettingFacts facts) {
    boolean speaks =
        facts.secret().filter(kind -> kind != SecretKind.PASSWORD).isPresent()
            || facts.type() == SettingType.ANY
            || facts.name().equals("SkipRearm")
            || DEPENDENT.contains(facts.path())
            || facts.name().equals("DoNotCleanUpNonPresentDevices");
    return !speaks;
  }

  private String value(SettingFacts facts) {
    if (!facts.values().isEmpty()) {
      return some(facts.values(), 1).get(0);
    }
    return switch (facts.type()) {
      case BOOLEAN -> Boolean.toString(random.nextBoolean());
      case INTEGER -> Long.toString(number(facts));
      case GUID -> "{7820AE74-23E3-4229-82C1-E41CB67D5B9C}";
      default -> text(facts);
    };
  }

  private long number(SettingFacts facts) {
    long least = facts.minimum().orElse(0);
    long most = Math.min(facts.maximum().orElse(1000), least + 1000);
    return least + random.nextInt((int) (most - least + 1));
  }

  private String text(SettingFacts facts) {
    if (facts.name().equals("TimeZone")) {
      return "W. Europe Standard Time";
    }
    if (facts.name().equals("InputLocale")) {
      return "0407:00000407;en-US";
    }
    if (SettingPurpose.LOCALE.isOf(facts)) {
      return "de-CH";
    }
    return "word" + random.nextInt(100);
  }

  private static String hidden(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
  }

  private <T> List<T> some(List<T> all, int atMost) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(atMost)));
  }
}
