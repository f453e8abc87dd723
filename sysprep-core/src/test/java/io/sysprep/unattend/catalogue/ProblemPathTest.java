package io.sysprep.unattend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.AnswerFileText;
import io.sysprep.unattend.xml.XmlElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the paths of problems say, and which need no search for what has the form of a secret. */
class ProblemPathTest {

  @Test
  void noPathOfCatalogueHasFormOfSecret() {
    Catalogue catalogue = Catalogue.windows();
    for (String name : catalogue.names()) {
      for (SettingFacts setting : catalogue.component(name).orElseThrow().settings()) {
        String path = "offlineServicing/" + name + "/" + setting.path().replace("/", "[12]/");
        assertThat(ProblemPath.isOfCatalogue(path)).as(path).isTrue();
        assertThat(Redaction.byForm().text(path)).isEqualTo(path);
      }
    }
  }

  /** Few places are counted anew for each problem, many once for all. */
  @ParameterizedTest
  @ValueSource(ints = {2, 30, 31, 32, 100})
  void itemIsNamedByItsPlaceAmongItsLikeHoweverManyThereAre(int items) {
    String item = "<SynchronousCommand><Order>1</Order></SynchronousCommand>";
    String list = "<FirstLogonCommands>" + item.repeat(items) + "<Odd/></FirstLogonCommands>";
    XmlElement group =
        AnswerFileText.read(
                AnswerFileText.with("oobeSystem", "Microsoft-Windows-Shell-Setup", list))
            .components()
            .get(0)
            .element()
            .children()
            .get(0);
    ProblemPath paths = new ProblemPath();
    String around = "oobeSystem/Microsoft-Windows-Shell-Setup/FirstLogonCommands/";
    for (int place = 1; place <= items; place++) {
      XmlElement order = group.children().get(place - 1).children().get(0);
      assertThat(paths.of(order)).isEqualTo(around + "SynchronousCommand[" + place + "]/Order");
    }
    assertThat(paths.of(group.children().get(items))).isEqualTo(around + "Odd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "specialize",
        "Hunter2/Microsoft-Windows-Shell-Setup/ComputerName",
        "specialize/Password=Hunter2/ComputerName",
        "specialize/Microsoft-Windows-Shell-Setup/Password=Hunter2",
        "specialize/Microsoft-Windows-Shell-Setup/ComputerName/Password=Hunter2",
        "specialize/Microsoft-Windows-Shell-Setup/ComputerName[Password=Hunter2]",
        "specialize/Microsoft-Windows-Shell-Setup/ComputerName[1] Password=Hunter2",
        "specialize/Microsoft-Windows-Shell-Setup/ComputerName[1]/"
      })
  void pathWithAnyOtherWordIsNotOfCatalogue(String path) {
    assertThat(ProblemPath.isOfCatalogue(path)).isFalse();
  }
}
