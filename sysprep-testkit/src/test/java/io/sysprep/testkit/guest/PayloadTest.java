package io.sysprep.testkit.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.guest.Payload;
import io.sysprep.guest.UnfitPayloadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadTest {

  @TempDir private Path folder;

  @Test
  void idIsThatOfTheContent() throws IOException {
    Payload payload = SmallPayload.in(folder);
    assertThat(SmallPayload.in(folder).id()).isEqualTo(payload.id()).hasSize(16);
    Files.writeString(folder.resolve("jre").resolve("lib").resolve("modules"), "other");
    assertThat(Payload.of(folder.resolve("jre"), List.of(SmallPayload.jar(folder))).id())
        .isNotEqualTo(payload.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OS_NAME=\"Windows\"|OS_NAME=\"Linux\"|it is for Linux, not Windows",
        "OS_ARCH=\"x86_64\"|OS_ARCH=\"x86\"|its architecture is \"x86\"; x86_64 or aarch64 is needed",
        "JAVA_VERSION=\"17.0.9\"|JAVA_VERSION=\"11.0.2\"|it is Java 11; 17 or later is needed",
        "JAVA_VERSION=\"17.0.9\"|JAVA_VERSION=\"new\"|its version \"new\" is none",
        "java.logging java.xml|java.sql|it lacks the modules java.logging, java.xml"
      })
  void runtimeThatCannotWorkIsRefusedBeforeFirstByte(String right, String wrong, String problem)
      throws IOException {
    Path runtime = SmallPayload.runtime(folder, SmallPayload.RELEASE.replace(right, wrong));
    assertThatThrownBy(() -> Payload.of(runtime, List.of(SmallPayload.jar(folder))))
        .isInstanceOf(UnfitPayloadException.class)
        .hasMessage("The runtime " + runtime + " cannot work in the guest: " + problem);
  }

  /** Some that are repackaged have lost them; their system cannot be told. */
  @Test
  void linesThatRuntimeDoesNotSayOfItselfAreNamed() throws IOException {
    String release = "JAVA_VERSION=\"17.0.9\"\nMODULES=\"java.base java.logging java.xml\"\n";
    Path runtime = SmallPayload.runtime(folder, release);
    assertThatThrownBy(() -> Payload.of(runtime, List.of(SmallPayload.jar(folder))))
        .isInstanceOf(UnfitPayloadException.class)
        .hasMessage(
            "The runtime "
                + runtime
                + " cannot work in the guest: its file \"release\" lacks OS_NAME, OS_ARCH, which"
                + " every JDK and jlink write there");
  }

  @Test
  void folderThatIsNoRuntimeIsRefused() {
    assertThatThrownBy(() -> Payload.of(folder, List.of()))
        .hasMessageContaining("it has no file \"release\"; give the folder of a Java runtime");
  }

  @Test
  void jarThatIsMissingIsNamed() throws IOException {
    Path runtime = SmallPayload.runtime(folder, SmallPayload.RELEASE);
    Path jar = folder.resolve("gone.jar");
    assertThatThrownBy(() -> Payload.of(runtime, List.of(jar)))
        .hasMessage("The payload needs a jar, and " + jar + " is none");
  }
}
