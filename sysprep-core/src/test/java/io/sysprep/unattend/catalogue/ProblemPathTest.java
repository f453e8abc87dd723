package io.sysprep.unattend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.redaction.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths of problems need no search for what has the form of a secret. */
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
