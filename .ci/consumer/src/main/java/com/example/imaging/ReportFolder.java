package com.example.imaging;

import io.sysprep.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A report in each form that somebody reads: people, archives, pipelines and code scanning. */
record ReportFolder(Path folder) {

  void write(String name, Report report) {
    Map<String, String> faces =
        Map.of(
            ".txt", report.toText(),
            ".json", report.toJson(),
            ".html", report.toHtml(),
            ".junit.xml", report.toJunitXml(),
            ".sarif", report.toSarif());
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> face : faces.entrySet()) {
        Files.writeString(folder.resolve(name + face.getKey()), face.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the report " + name, e);
    }
  }

  /** A file that is not there yet: one of an earlier run is replaced. */
  Path fresh(String name) {
    Path file = folder.resolve(name);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not replace " + file, e);
    }
    return file;
  }
}
