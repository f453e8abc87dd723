package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * What a module offers is written down in {@code src/test/api}, one file for each exported package,
 * so that a change of the API is a change that a reviewer reads.
 *
 * <p>{@code mvn -Pdumps test} writes the files anew.
 */
public interface PublicApiContract {

  @Test
  default void publicApiIsTheOneThatWasReviewed() throws IOException {
    ProjectModule module = ProjectModule.of(getClass());
    TrackedApi tracked = new TrackedApi(module.directory().resolve("src/test/api"));
    SortedMap<String, String> offered = new CompiledApi(module).byPackage();
    if (Boolean.getBoolean("api.update")) {
      tracked.replaceBy(offered);
    }
    assertThat(tracked.differences(offered))
        .as(
            "The public API of %s changed. If you mean it, write it down with%n  mvn -Pdumps test%n"
                + "and commit src/test/api. Lines that went (-) and came (+)",
            module.descriptor().name())
        .isEmpty();
  }
}
