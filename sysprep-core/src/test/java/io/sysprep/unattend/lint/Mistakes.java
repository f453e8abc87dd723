package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.Mistake.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Every kind of mistake that can be made in a file without knowing which components it has. */
final class Mistakes {

  private static final Predicate<Place> VALUE =
      place -> place.facts().type() != SettingType.GROUP && !isKey(place) && !isSecret(place);

  /** Members that a group is about, so that text beside none of them is their value. */
  private static final List<String> MAIN_MEMBERS =
      List.of("Key", "Value", "Path", "CommandLine", "Name");

  private final List<Mistake> all = new ArrayList<>();

  private Mistakes() {
    envelope();
    components();
    names();
    lists();
    values();
    secrets();
  }

  static List<Mistake> all() {
    return List.copyOf(new Mistakes().all);
  }

  private void envelope() {
    inBlock("missing-pass", block -> block.attributes.remove("pass"));
    inBlock("unknown-pass", block -> block.with("pass", "everyPass"));
    inBlock("processed-pass", block -> block.with("wasPassProcessed", "true"));
    inBlock("unknown-settings-attribute", block -> block.with("colour", "red"));
    inBlock("stray-text", block -> block.text = "oops");
    add("unknown-settings-child", root -> Optional.of(last(root.children.get(0), "Widget")));
    add("unknown-root-child", root -> Optional.of(last(root, "component")));
    add("stray-text", root -> Optional.of(root.holding("oops")));
    add("unknown-root-attribute", root -> Optional.of(root.with("colour", "red")));
    add("duplicate-settings-block", Mistakes::emptySecondBlock);
  }

  private void components() {
    inComponent("unknown-component", c -> c.with("name", c.attribute("name") + "s"));
    inComponent(
        "component-name-case", c -> c.with("name", c.attribute("name").toUpperCase(Locale.ROOT)));
    for (String name : List.of("processorArchitecture", "publicKeyToken", "language")) {
      inComponent("missing-component-attribute", c -> c.attributes.remove(name));
    }
    inComponent("missing-version-scope", c -> c.attributes.remove("versionScope"));
    inComponent("version-scope-spelling", c -> c.with("versionScope", "NonSxS"));
    inComponent("unknown-component-attribute", c -> c.with("colour", "red"));
    inComponent("unknown-architecture", c -> c.with("processorArchitecture", "amd46"));
    inComponent("wrong-public-key-token", c -> c.with("publicKeyToken", "0123456789abcdef"));
    inComponent("stray-text", c -> c.text = "oops");
    add("duplicate-component", Mistakes::sameComponentAgain);
  }

  private void names() {
    renaming("unknown-setting", name -> name + "Not");
    renaming("setting-name-case", name -> name.toUpperCase(Locale.ROOT));
    at("unknown-setting-attribute", place -> true, place -> place.node().with("colour", "red"));
    at(
        "stray-text-in-group",
        place -> isGroup(place) && !place.node().isLeaf() && !isAboutOneMember(place),
        place -> place.node().text = "oops");
    at("misplaced-value", place -> isGroup(place) && lacksItsMember(place), Mistakes::spell);
    add(
        "repeated-setting",
        root -> find(root, VALUE.and(place -> !place.facts().isListItem())).map(Mistakes::again));
  }

  private void lists() {
    Predicate<Place> item = place -> place.facts().isListItem();
    Predicate<Place> keyed = item.and(place -> place.facts().isListKeyProven());
    at("missing-list-action", item, place -> place.node().attributes.remove("wcm:action"));
    at("other-list-action", item, place -> place.node().with("wcm:action", "remove"));
    add("duplicate-list-key", root -> find(root, keyed).map(Mistakes::again));
    at("missing-list-key", keyed, Mistakes::dropKey);
  }

  private void values() {
    value("invalid-boolean", of(SettingType.BOOLEAN), "perhaps");
    value("boolean-spelling", of(SettingType.BOOLEAN), "True");
    value("invalid-integer", of(SettingType.INTEGER), "12a");
    value("out-of-range", facts -> facts.maximum().isPresent(), "99999999999");
    value("value-not-allowed", facts -> !facts.values().isEmpty() && isText(facts), "Sometimes");
    value("value-too-long", Mistakes::isBounded, "x".repeat(3000));
    value("empty-value", SettingFacts::isEmptyForbidden, "");
    value("empty-value", of(SettingType.INTEGER), " ");
    value("invalid-guid", of(SettingType.GUID), "{not a guid}");
    value("whitespace-around-value", Mistakes::isFree, " word ");
    value(
        "quoted-value", facts -> isFree(facts) && !SettingPurpose.COMMAND.isOf(facts), "\"word\"");
    value("computer-name-too-long", SettingPurpose.COMPUTER_NAME::isOf, "ABCDEFGHIJKLMNOP");
    value("computer-name-characters", SettingPurpose.COMPUTER_NAME::isOf, "a_b.c");
    value("computer-name-digits", SettingPurpose.COMPUTER_NAME::isOf, "12345");
    value("unknown-time-zone", facts -> facts.name().equals("TimeZone"), "Middle Earth Time");
    value("unknown-locale", SettingPurpose.LOCALE::isOf, "xx-XX");
    value("unknown-input-locale", SettingPurpose.INPUT_LOCALE::isOf, "0409:99999999");
    value("command-too-long", Mistakes::isBoundedCommand, "x".repeat(2000));
    value("wrapped-command", SettingPurpose.COMMAND::isOf, "a\nb");
  }

  private void secrets() {
    password("plain-password", holder -> text(holder, "PlainText", "true"));
    password("undecodable-password", holder -> text(holder, "Value", "$$$$"));
    password("password-suffix", holder -> text(holder, "Value", "YQBiAGMA"));
    password("redacted-secret", Mistakes::redact);
  }

  private void add(String ruleId, Function<Node, Optional<Node>> seed) {
    all.add(new Mistake(ruleId, seed));
  }

  private void inBlock(String ruleId, Consumer<Node> change) {
    add(ruleId, root -> changed(root.children.get(root.children.size() - 1), change));
  }

  private void inComponent(String ruleId, Consumer<Node> change) {
    add(ruleId, root -> changed(root.children.get(0).children.get(0), change));
  }

  private void at(String ruleId, Predicate<Place> where, Consumer<Place> change) {
    add(
        ruleId,
        root ->
            find(root, where)
                .map(
                    place -> {
                      change.accept(place);
                      return place.node();
                    }));
  }

  private void value(String ruleId, Predicate<SettingFacts> where, String value) {
    at(ruleId, VALUE.and(place -> where.test(place.facts())), place -> place.node().text = value);
  }

  private void password(String ruleId, Consumer<Node> change) {
    at(
        ruleId,
        place -> place.node().child("PlainText") != null,
        place -> change.accept(place.node()));
  }

  private void renaming(String ruleId, UnaryOperator<String> change) {
    add(
        ruleId,
        root ->
            find(
                    root,
                    VALUE.and(place -> !change.apply(place.node().name).equals(place.node().name)))
                .map(
                    place ->
                        place
                            .parent()
                            .replace(
                                place.node(),
                                place.node().renamed(change.apply(place.node().name)))));
  }

  private static Optional<Place> find(Node root, Predicate<Place> where) {
    return Mistake.places(root).stream().filter(where).findFirst();
  }

  private static Optional<Node> changed(Node node, Consumer<Node> change) {
    change.accept(node);
    return Optional.of(node);
  }

  private static Node last(Node parent, String name) {
    Node added = new Node(name);
    parent.add(added);
    return added;
  }

  private static Optional<Node> emptySecondBlock(Node root) {
    Node second = last(root, "settings");
    return Optional.of(second.with("pass", root.children.get(0).attribute("pass")));
  }

  private static Optional<Node> sameComponentAgain(Node root) {
    Node block = root.children.get(0);
    Node again = block.children.get(0).renamed("component");
    block.add(again);
    return Optional.of(again);
  }

  private static Node again(Place place) {
    Node again = place.node().renamed(place.node().name);
    place.parent().children.add(place.parent().children.indexOf(place.node()) + 1, again);
    return again;
  }

  private static void dropKey(Place place) {
    String key = place.facts().listKey().orElseThrow();
    place.node().attributes.remove("wcm:keyValue");
    place.node().children.removeIf(child -> child.name.equals(key));
  }

  private static void text(Node holder, String child, String value) {
    holder.children.stream().filter(node -> node.name.equals(child)).forEach(n -> n.text = value);
  }

  private static void redact(Node holder) {
    holder.children.clear();
    holder.text = "*SENSITIVE*DATA*DELETED*";
  }

  private static Predicate<SettingFacts> of(SettingType type) {
    return facts -> facts.type() == type;
  }

  private static boolean isText(SettingFacts facts) {
    return facts.type() == SettingType.TEXT;
  }

  private static boolean isFree(SettingFacts facts) {
    return isText(facts)
        && facts.values().isEmpty()
        && !SettingPurpose.COMPUTER_NAME.isOf(facts)
        && !SettingPurpose.LOCALE.isOf(facts)
        && !SettingPurpose.INPUT_LOCALE.isOf(facts)
        && !facts.name().equals("TimeZone");
  }

  private static boolean isBounded(SettingFacts facts) {
    return isFree(facts)
        && facts.maximumLength().isPresent()
        && !SettingPurpose.COMMAND.isOf(facts);
  }

  private static boolean isBoundedCommand(SettingFacts facts) {
    return SettingPurpose.COMMAND.isOf(facts) && facts.maximumLength().isPresent();
  }

  private static boolean isKey(Place place) {
    return place
        .facts()
        .parent()
        .flatMap(SettingFacts::listKey)
        .filter(place.node().name::equals)
        .isPresent();
  }

  private static boolean isSecret(Place place) {
    return place.parent().child("PlainText") != null;
  }

  private static boolean isGroup(Place place) {
    return place.facts().type() == SettingType.GROUP;
  }

  private static void spell(Place place) {
    place.node().text = "oops";
  }

  private static boolean isAboutOneMember(Place place) {
    return MAIN_MEMBERS.stream().anyMatch(name -> place.facts().member(name) != null);
  }

  private static boolean lacksItsMember(Place place) {
    return MAIN_MEMBERS.stream()
        .filter(name -> place.facts().member(name) != null)
        .findFirst()
        .filter(name -> place.node().child(name) == null)
        .isPresent();
  }
}
