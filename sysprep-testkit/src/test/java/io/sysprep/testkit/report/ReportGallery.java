package io.sysprep.testkit.report;

import io.sysprep.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the reports of all stories to a folder, for browsers and validators to look at. */
public final class ReportGallery {

  private ReportGallery() {}

  /**
   * Writes them.
   *
   * @param arguments the folder
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Map<String, Report> stories =
        Map.of(
            "sealed", Stories.sealed(), "blocked", Stories.blocked(), "failed", Stories.failed());
    for (Map.Entry<String, Report> story : stories.entrySet()) {
      Report report = story.getValue();
      Files.writeString(folder.resolve(story.getKey() + ".html"), report.toHtml());
      Files.writeString(folder.resolve(story.getKey() + ".json"), report.toJson());
      Files.writeString(folder.resolve(story.getKey() + ".txt"), report.toText());
      Files.writeString(folder.resolve(story.getKey() + ".junit.xml"), report.toJunitXml());
      Files.writeString(folder.resolve(story.getKey() + ".sarif"), report.toSarif());
    }
  }
}
