package io.sysprep.unattend;

import static io.sysprep.unattend.ConfigurationPass.OFFLINE_SERVICING;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlFragment;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the settings, and files that are not UTF-8. */
class AnswerFileStructureTest {

  private static final String TEXT =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <servicing>
          <package action="configure" permanence='removable'>
            <assemblyIdentity name="Microsoft-Windows-Foundation-Package" version="10.0.1.2" \
      processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="" />
          </package>
        </servicing>
        <settings pass="specialize"/>
        <settings pass="specialize" wasPassProcessed="true"/>
        <settings/>
        <x:Extensions xmlns:x="urn:other"><x:Script>a</x:Script></x:Extensions>
        <cpi:offlineImage cpi:source="wim:d:/install.wim#Pro" xmlns:cpi="urn:schemas-microsoft-com:cpi" />
      </unattend>
      """;

  private final AnswerFile file = AnswerFileText.read(TEXT);

  @Test
  void packagesTheImageAndExtensionsAreFound() {
    assertThat(file.packages())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.action()).isEqualTo("configure");
              assertThat(found.identity())
                  .map(ComponentIdentity::name)
                  .contains("Microsoft-Windows-Foundation-Package");
            });
    assertThat(file.offlineImage()).contains("wim:d:/install.wim#Pro");
    assertThat(file.extensions()).extracting(XmlElement::name).containsExactly("Extensions");
  }

  @Test
  void blocksAreSeenAsTheyStand() {
    assertThat(file.settings())
        .extracting(SettingsBlock::passName)
        .containsExactly("specialize", "specialize", "");
    assertThat(file.settings(SPECIALIZE))
        .extracting(SettingsBlock::wasProcessed)
        .containsExactly(false, true);
    assertThat(file.settings().get(2).pass()).isEmpty();
  }

  @Test
  void aNewBlockStandsBeforeElementsOfOtherNamespaces() {
    AnswerFile changed =
        file.with(OFFLINE_SERVICING, "Microsoft-Windows-LUA-Settings", "EnableLUA", "false");
    assertThat(text(changed, StandardCharsets.UTF_8))
        .contains("  </settings>\n  <x:Extensions")
        .contains("      <EnableLUA>false</EnableLUA>\n");
  }

  @Test
  void anythingElseIsEditedThroughItsElements() {
    XmlElement found = file.packages().get(0).element();
    AnswerFile changed =
        file.edit(
            editor ->
                editor
                    .attribute(found, "action", "remove")
                    .attribute(found, "permanence", "it's")
                    .attribute(found.children().get(0), "versionScope", "nonSxS")
                    .remove(file.extensions().get(0)));
    assertThat(text(changed, StandardCharsets.UTF_8))
        .isEqualTo(
            TEXT.replace("\"configure\"", "\"remove\"")
                .replace("'removable'", "'it&apos;s'")
                .replace("language=\"\" />", "language=\"\" versionScope=\"nonSxS\" />")
                .replaceAll(" *<x:Extensions.*\n", ""));
  }

  @Test
  void aForeignElementDeclaresItsNamespaceWhereItGoesIn() {
    XmlFragment added = XmlFragment.element("urn:mine", "Note").withText("<ok>");
    AnswerFile changed = file.edit(editor -> editor.append(file.root(), added));
    assertThat(text(changed, StandardCharsets.UTF_8))
        .contains("\n  <Note xmlns=\"urn:mine\">&lt;ok&gt;</Note>\n</unattend>");
    assertThat(changed.extensions()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void aWideFileStaysWideWhenItIsEdited(String name) {
    Charset charset = Charset.forName(name);
    String wide = "\uFEFF" + TEXT.replace("utf-8", "utf-16");
    AnswerFile read = AnswerFile.read(wide.getBytes(charset));
    assertThat(read.toBytes()).isEqualTo(wide.getBytes(charset));
    AnswerFile changed = read.with(SPECIALIZE, "Microsoft-Windows-Shell-Setup", "TimeZone", "é名");
    assertThat(text(changed, charset)).startsWith("\uFEFF<?xml").contains("<TimeZone>é名<");
    assertThat(
            AnswerFile.read(changed.toBytes())
                .value(SPECIALIZE, "Microsoft-Windows-Shell-Setup", "TimeZone"))
        .contains("é名");
  }

  @Test
  void aCharacterThatTheEncodingLacksIsWrittenByNumber() {
    byte[] ascii = TEXT.replace("utf-8", "us-ascii").getBytes(StandardCharsets.US_ASCII);
    AnswerFile changed =
        AnswerFile.read(ascii).with(SPECIALIZE, "Microsoft-Windows-Shell-Setup", "TimeZone", "é");
    assertThat(text(changed, StandardCharsets.US_ASCII)).contains("<TimeZone>&#233;</TimeZone>");
  }

  @Test
  void elementsOfAnotherFileCannotBeEdited() {
    AnswerFile other = AnswerFileText.read(TEXT);
    assertThatThrownBy(() -> file.edit(editor -> editor.remove(other.extensions().get(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Extensions");
    assertThatThrownBy(() -> file.edit(editor -> editor.remove(file.root())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(AnswerFile file, Charset charset) {
    return new String(file.toBytes(), charset);
  }
}
