package io.sysprep.testkit.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileReader;
import io.sysprep.unattend.xml.XmlLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** What is given as an answer file, and is none. */
final class BadAnswerFiles {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
  private static final String FILE = "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"/>";

  private BadAnswerFiles() {}

  static List<BadInput> all() {
    return List.of(
        content("an empty file", new byte[0], "1:1: ERROR [", "is not an answer file"),
        content("a page", "<html><body>Log in</body></html>".getBytes(UTF_8), "HTML page"),
        content("a picture", PNG, "1:1: ERROR ["),
        content("an INI file", "[Unattended]\nOemSkipEula=yes\n".getBytes(UTF_8), "1:1: ERROR ["),
        content(
            "a document type",
            ("<!DOCTYPE unattend [<!ENTITY x SYSTEM \"file:///x\">]>" + FILE).getBytes(UTF_8),
            "[document-type]"),
        content(
            "an encoding that nobody knows",
            ("<?xml version=\"1.0\" encoding=\"klingon\"?>" + FILE).getBytes(UTF_8),
            "klingon"),
        content(
            "a code page that the file does not name",
            FILE.replace("/>", "><!-- f\u00fcr -->").getBytes(ISO_8859_1),
            "1:"),
        content("UTF-16 without a mark", FILE.getBytes(UTF_16LE), "UTF-16"),
        content(
            "an ampersand", FILE.replace("/>", ">a & b</unattend>").getBytes(UTF_8), "1:", "&amp;"),
        BadInput.of(
            "an ampersand, read leniently",
            () ->
                AnswerFileReader.lenient()
                    .read(FILE.replace("/>", ">a & b</unattend>").getBytes(UTF_8))
                    .toString(),
            "&amp;"),
        BadInput.of(
            "a file beyond the limit",
            () ->
                AnswerFileReader.strict()
                    .within(XmlLimits.standard().withBytes(20))
                    .read(FILE.getBytes(UTF_8))
                    .toString(),
            "20"),
        inFolder(
            "a file that is not there",
            folder -> AnswerFile.read(folder.resolve("none.xml")).toString(),
            "LocalFileException: Could not read the answer file ",
            "none.xml: there is no such file or folder"),
        inFolder(
            "a folder",
            folder -> AnswerFile.read(folder).toString(),
            "LocalFileException: Could not read the answer file ",
            ": it is a folder"),
        inFolder(
            "writing to a folder",
            folder -> {
              AnswerFile.read(FILE.getBytes(UTF_8)).write(folder);
              return "written";
            },
            "LocalFileException: Could not write the answer file ",
            ": it is a folder"));
  }

  private interface InFolder {
    String read(Path folder) throws IOException;
  }

  private static BadInput inFolder(String mistake, InFolder reading, String... says) {
    Callable<String> made =
        () -> {
          Path folder = Files.createTempDirectory("sysprep");
          try {
            return reading.read(folder);
          } finally {
            Files.delete(folder);
          }
        };
    return BadInput.of(mistake, made, says);
  }

  /** By its name, as tools read one. */
  private static BadInput content(String mistake, byte[] content, String... says) {
    return inFolder(
        mistake,
        folder -> {
          Path file = Files.write(folder.resolve("mine.xml"), content);
          try {
            return AnswerFile.read(file).toString();
          } finally {
            Files.delete(file);
          }
        },
        says);
  }
}
