package io.sysprep.report;

import io.sysprep.diagnose.LogBundle;
import io.sysprep.redaction.AnswerFileMark;
import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import io.sysprep.unattend.Secret;
import io.sysprep.words.Words;
import io.sysprep.words.WrappedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a support bundle; what cannot be read is named and costs nothing else. */
final class BundleWriter {

  private final Report report;
  private final LogBundle logs;
  private final List<BundleFile> more;
  private final List<String> written = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Map<String, byte[]> answerFiles = new LinkedHashMap<>();

  BundleWriter(Report report, LogBundle logs, List<BundleFile> more) {
    this.report = report;
    this.logs = logs;
    this.more = more;
  }

  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    readAnswerFiles();
    Redaction redaction = Redaction.byForm().knowing(secrets());
    for (BundleFile face : faces()) {
      add(zip, new BundleFile(face.name(), redaction.document(face.text())));
    }
    List<String> timelines = timelines();
    for (int i = 0; i < timelines.size(); i++) {
      add(
          zip,
          new BundleFile("timeline-" + (i + 1) + ".svg", redaction.document(timelines.get(i))));
    }
    for (BundleFile file : more) {
      add(zip, new BundleFile(file.name(), told(redaction, file)));
    }
    addLogs(zip, redaction);
    addAnswerFiles(zip);
    add(zip, new BundleFile("contents.txt", contents()));
    zip.finish();
  }

  private List<BundleFile> faces() {
    return List.of(
        new BundleFile("report.txt", report.toFullText()),
        new BundleFile("report.html", report.toHtml()),
        new BundleFile("report.json", report.toJson()));
  }

  private List<String> timelines() {
    return report.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Picture.class::isInstance)
        .map(block -> ((Block.Picture) block).svg())
        .distinct()
        .toList();
  }

  /** A document stays one: its writer has taken out what has the form of a secret. */
  private static String told(Redaction redaction, BundleFile file) {
    return file.name().endsWith(".txt")
        ? redaction.text(file.text())
        : redaction.document(file.text());
  }

  private void readAnswerFiles() {
    for (String name : logs.answerFileNames()) {
      try (InputStream in = logs.open(name)) {
        answerFiles.put(name, in.readNBytes(LogTail.LONGEST));
      } catch (IOException | RuntimeException e) {
        leftOut.add(name + ": " + Words.sentence(e));
      }
    }
  }

  private List<String> secrets() {
    return answerFiles.values().stream()
        .flatMap(content -> AnswerFile.secretsIn(content).stream())
        .map(Secret::reveal)
        .toList();
  }

  private void addLogs(ZipOutputStream zip, Redaction redaction) throws IOException {
    for (String name : logs.names()) {
      String text;
      try (InputStream in = logs.open(name)) {
        text = LogTail.of(in);
      } catch (IOException | RuntimeException e) {
        leftOut.add(name + ": " + Words.sentence(e));
        continue;
      }
      if (AnswerFileMark.isIn(text)) {
        leftOut.add(name + ": it holds an answer file.");
      } else {
        add(zip, new BundleFile(place("logs", name), redaction.text(text)));
      }
    }
  }

  private void addAnswerFiles(ZipOutputStream zip) throws IOException {
    for (Map.Entry<String, byte[]> file : answerFiles.entrySet()) {
      byte[] redacted;
      try {
        redacted = AnswerFile.read(file.getValue()).redacted().toBytes();
      } catch (AnswerFileException e) {
        leftOut.add(file.getKey() + ": " + Words.sentence(e));
        continue;
      }
      add(zip, place("answer-files", file.getKey()), redacted);
    }
  }

  private static String place(String folder, String name) {
    return folder + "/" + name.replace(":", "").replace('\\', '/').replace("../", "");
  }

  private void add(ZipOutputStream zip, BundleFile file) throws IOException {
    add(zip, file.name(), file.text().getBytes(StandardCharsets.UTF_8));
  }

  private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    String free = written.contains(name) ? name + "." + written.size() : name;
    ZipEntry entry = new ZipEntry(free);
    entry.setLastModifiedTime(FileTime.from(report.header().at()));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    written.add(free);
  }

  private String contents() {
    WrappedText text = new WrappedText();
    text.paragraph("", report.summary());
    text.paragraph(
        "", "Passwords and product keys are taken out; names of machines and users stay.");
    text.heading("Files");
    text.lines(written);
    if (!leftOut.isEmpty()) {
      text.heading("Left out");
      leftOut.forEach(reason -> text.paragraph("- ", reason));
    }
    return text.toString();
  }
}
