package io.sysprep.unattend;

import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.Architecture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFileBuilderTest {

  private static final IntendedUse SYSPREP =
      IntendedUse.unstated().forSysprep().onBuild(26100).onArchitecture(Architecture.AMD64);

  @Test
  void aGoldenImageHasNoProblemsAndNoReadablePassword() {
    AnswerFile golden =
        AnswerFileBuilder.forSysprep(Architecture.AMD64)
            .withLocale("de-CH")
            .withTimeZone("W. Europe Standard Time")
            .withComputerName("*")
            .withAdministratorPassword(Secret.of("Canary1!"))
            .withLocalAccount("o'brien it", Secret.of("Canary2!"), "Administrators")
            .withoutFirstStartPages()
            .build();
    assertThat(seriousProblemsOf(golden)).isEmpty();
    assertThat(new String(golden.toBytes(), StandardCharsets.UTF_8)).doesNotContain("Canary");
    assertThat(golden.sensitiveValues())
        .extracting(value -> value.secret().reveal())
        .containsExactly("Canary1!", "Canary2!");
  }

  @Test
  void aCloudbaseInitFileRunsItInSpecializeAndHasNoProblems() {
    AnswerFile file =
        AnswerFileBuilder.forCloudbaseInit(
                Architecture.AMD64, "cmd.exe /c \"C:\\cloudbase-init.exe\" && exit 1 || exit 2")
            .withLocale("en-US")
            .build();
    String path = "RunSynchronous/RunSynchronousCommand[Order=1]/";
    assertThat(seriousProblemsOf(file)).isEmpty();
    assertThat(file.value(SPECIALIZE, "Microsoft-Windows-Deployment", path + "Path"))
        .hasValueSatisfying(command -> assertThat(command).contains("&& exit 1"));
    assertThat(file.value(SPECIALIZE, "Microsoft-Windows-Deployment", path + "WillReboot"))
        .contains("OnRequest");
  }

  @Test
  void aWorkgroupJoinWithLocaleHasNoProblems() {
    AnswerFile file =
        AnswerFileBuilder.forSysprep(Architecture.ARM64)
            .inWorkgroup("LAB")
            .withLocale("fr-FR")
            .withoutFirstStartPages()
            .build();
    assertThat(file.problems(SYSPREP.onArchitecture(Architecture.ARM64)))
        .noneMatch(problem -> problem.severity() != Severity.INFO);
    assertThat(file.components()).extracting(Component::architecture).containsOnly("arm64");
  }

  @Test
  void aFileIsWrittenPassByPassAndIndented() {
    String text =
        new String(
            AnswerFileBuilder.forSysprep(Architecture.AMD64)
                .withLocale("en-US")
                .withComputerName("*")
                .build()
                .toBytes(),
            StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<unattend xmlns=\"urn:")
        .contains("\n      <ComputerName>*</ComputerName>\n    </component>\n  </settings>\n")
        .endsWith("  </settings>\n</unattend>\n");
    assertThat(text.indexOf(SPECIALIZE.attributeValue()))
        .isLessThan(text.indexOf(OOBE_SYSTEM.attributeValue()));
  }

  private static List<AnswerFileProblem> seriousProblemsOf(AnswerFile file) {
    return file.problems(SYSPREP).stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .toList();
  }
}
