package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who reads on from one package to the next finds the same thing said the same way. */
public interface JavadocStyleContract {

  @Test
  default void whatIsReturnedIsSaidInOneStyle() {
    ParsedSources sources = ParsedSources.of(ProjectModule.of(getClass()).sourcesWithGenerated());
    assertThat(JavadocStyle.returnsInWords(sources))
        .as("Javadoc that begins with \"Returns\" and not with {@return")
        .isEmpty();
  }
}
