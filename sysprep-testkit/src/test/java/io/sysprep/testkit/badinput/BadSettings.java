package io.sysprep.testkit.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sysprep.testkit.FakeWindows;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileRuleSet;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.search.AnswerFileSearch;
import java.util.List;

/** Settings of answer files that are nowhere, nothing, or contradict each other. */
final class BadSettings {

  private static final String SHELL = "Microsoft-Windows-Shell-Setup";
  private static final AnswerFile EMPTY =
      AnswerFile.read(
          "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"></unattend>".getBytes(UTF_8));

  private BadSettings() {}

  static List<BadInput> all() {
    return List.of(
        BadInput.of(
            "a component that is misspelled",
            () ->
                problems(
                    EMPTY.with(
                        ConfigurationPass.SPECIALIZE,
                        "Microsoft-Windows-Shel-Setup",
                        "TimeZone",
                        "UTC")),
            "[unknown-component]",
            "Microsoft-Windows-Shel-Setup is not known; did you mean " + SHELL + "?"),
        BadInput.of(
            "passes that contradict each other",
            () ->
                problems(
                    EMPTY
                        .with(ConfigurationPass.SPECIALIZE, SHELL, "TimeZone", "UTC")
                        .with(
                            ConfigurationPass.OOBE_SYSTEM,
                            SHELL,
                            "TimeZone",
                            "W. Europe Standard Time")),
            "TimeZone"),
        path(
            "a path that is wrong in its third character",
            "A[[1]/B",
            "at character 3: \"A[[1]/B\""),
        path("an empty path", "", "at its end: \"\"", "names parted by /"),
        path("a path with an empty step", "A//B", "at character 3"),
        path("a path that ends in a slash", "A/", "at its end"),
        BadInput.of(
            "a text for a component",
            () -> EMPTY.with(ConfigurationPass.SPECIALIZE, "hello").toString(),
            "java.lang.String describes no component",
            "with(pass, component, path, value)"),
        BadInput.of(
            "a pass that is over when Windows is there",
            () ->
                AnswerFileSearch.on(FakeWindows.windows11().build().view())
                    .decisionFor(ConfigurationPass.WINDOWS_PE)
                    .toString(),
            "PassDecision[pass="));
  }

  private static String problems(AnswerFile file) {
    return file.report(IntendedUse.unstated(), AnswerFileRuleSet.standard()).toText();
  }

  private static BadInput path(String mistake, String path, String... says) {
    return BadInput.of(
        mistake, () -> EMPTY.with(ConfigurationPass.SPECIALIZE, SHELL, path, "x").toString(), says);
  }
}
