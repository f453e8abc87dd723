package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What others may use says what it does, in a first sentence that stands alone. */
public interface PublicJavadocContract {

  @Test
  default void everythingExportedIsDocumented() {
    ProjectModule module = ProjectModule.of(getClass());
    ParsedSources sources = ParsedSources.of(module.sourcesWithGenerated());
    assertThat(UndocumentedApi.in(sources, module.exportedPackages()))
        .as("Public API without Javadoc whose first sentence ends with a period")
        .isEmpty();
  }
}
