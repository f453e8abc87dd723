package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.schema.JsonReader;
import io.sysprep.schema.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class RenderingTest {

  private static final LogText FAILED =
      new LogText()
          .start("GENERALIZE")
          .validate("Cleanup")
          .after(5)
          .validate("Generalize")
          .calls("SysprepGeneralizeValidate", "C:\\Windows\\System32\\AppxSysprep.dll")
          .after(61)
          .error(
              "Package Contoso \"&<App>_1.0_x64__abc was installed for a user, but not"
                  + " provisioned for all users.")
          .error(
              "0x0f0082",
              "ActionPlatform::LaunchModule: Failure occurred while executing"
                  + " 'SysprepGeneralizeValidate' from C:\\Windows\\System32\\AppxSysprep.dll; dwRet ="
                  + " 0x3cf2")
          .stopsValidating("0x80073cf2");

  @Test
  void the_explanation_says_what_why_where_what_to_do_and_whether_to_retry() {
    assertThat(FAILED.diagnosed().toText())
        .contains("Sysprep failed while it was still validating, after 66 seconds.")
        .contains("Store package")
        .contains("setupact.log:12:")
        .contains("1. Remove the package")
        .contains("The provider that failed is of Windows: Store apps.")
        .contains("May you run it again? Yes.");
  }

  @Test
  void evidence_is_wrapped_and_not_cut() {
    String folders = "very\\deep\\".repeat(40);
    LogText log = new LogText().start();
    log.error(
        "ActionPlatform::LaunchModule: Failure occurred while executing 'Foo' from C:\\"
            + folders
            + "foo.dll; dwRet = 0x130");

    assertThat(log.diagnosed().toText())
        .contains("Failure occurred" + System.lineSeparator())
        .contains(folders + "foo.dll;")
        .contains("dwRet = 0x130" + System.lineSeparator());
  }

  @Test
  void success_is_explained_in_a_sentence() {
    assertThat(new LogText().start().after(600).succeeds().diagnosed().toText().strip())
        .isEqualTo("Sysprep did what it was asked to, after 10 minutes.");
  }

  @Test
  void the_document_keeps_to_the_schema() {
    SchemaCheck schema = SchemaCheck.named("diagnosis.schema.json");
    for (Diagnosis diagnosis :
        List.of(
            FAILED.diagnosed(),
            new LogText().start().diagnosed(),
            Diagnosis.of(LogBundle.of("x.log", new byte[0])),
            new LogText().start("MODE").execute("Generalize").calls("A", "b.dll").diagnosed(),
            Diagnosis.of(LogBundle.of("logs.zip", new byte[] {'P', 'K', 3, 4})),
            new BootText().refuses("setup.exe", "A", "/B", "c").diagnosed())) {
      assertThat(schema.problems(diagnosis.toJson())).isEmpty();
    }
  }

  @Test
  void the_document_says_what_the_diagnosis_says() {
    Map<?, ?> document =
        (Map<?, ?>) Objects.requireNonNull(JsonReader.read(FAILED.diagnosed().toJson()));
    Map<?, ?> cause = (Map<?, ?>) ((List<?>) Objects.requireNonNull(document.get("causes"))).get(0);

    assertThat(document.get("verdict")).isEqualTo("FAILED");
    assertThat(document.get("retry")).isEqualTo("SAFE");
    assertThat(Objects.requireNonNull(cause).get("id")).isEqualTo("appx-not-provisioned");
    assertThat(String.valueOf(cause.get("evidence"))).contains("\"&<App>");
  }

  @Test
  void the_timeline_shows_where_time_went_and_where_it_broke() {
    Timeline timeline = FAILED.diagnosed().timeline().orElseThrow();

    assertThat(timeline.length()).isEqualTo(Duration.ofSeconds(66));
    assertThat(timeline.longestProviders(1))
        .containsExactly(
            new Timeline.Bar(
                "SysprepGeneralizeValidate",
                SysprepStage.VALIDATING_GENERALIZE,
                Duration.ofSeconds(5),
                Duration.ofSeconds(61),
                true));
    assertThat(timeline.stages())
        .extracting(Timeline.Bar::broken)
        .containsExactly(false, false, false, true);
  }

  @Test
  void the_picture_is_well_formed_and_needs_nothing_from_elsewhere() throws Exception {
    String svg = FAILED.diagnosed().timeline().orElseThrow().toSvg();
    Document picture = picture(svg);

    assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(picture.getElementsByTagName("rect").getLength()).isGreaterThan(5);
    assertThat(svg).doesNotContain("href").doesNotContain("<script").contains("broke here");
  }

  @Test
  void the_picture_says_how_it_ended_and_what_its_colours_and_ticks_mean() {
    String svg = FAILED.diagnosed().timeline().orElseThrow().toSvg();

    assertThat(svg)
        .contains("<title>Sysprep run: setupact.log, ", ": failed</title>")
        .contains("<desc>It took 66 seconds", "and it broke here.")
        .contains(">nothing is changed yet</text>", ">it broke here</text>")
        .contains(">0:00</text>", ">0:15</text>", ">1:00</text>")
        .doesNotContain("the machine is changed");
  }

  @Test
  void the_picture_is_well_formed_whatever_a_provider_is_called() throws Exception {
    String odd = "Sysprep]]>&<x>\"'--";
    LogText log =
        new LogText()
            .start("GENERALIZE")
            .info("ActionPlatform::LaunchModule: Executing method '" + odd + "' from C:\\x.dll")
            .after(5)
            .error("ActionPlatform::LaunchModule: Failure occurred while executing '" + odd + "'");
    String svg = log.diagnosed().timeline().orElseThrow().toSvg();

    assertThat(picture(svg).getDocumentElement().getTextContent()).contains(odd);
  }

  @Test
  void a_log_without_times_has_no_timeline() {
    byte[] paste = "Error SYSPRP CopyProfile failed\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Diagnosis.of(LogBundle.of("x.txt", paste)).timeline()).isEmpty();
  }

  private static Document picture(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
