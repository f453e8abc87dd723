package io.sysprep.unattend;

import io.sysprep.LocalFileException;
import io.sysprep.unattend.xml.MalformedXmlException;
import io.sysprep.unattend.xml.XmlDocument;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads answer files under limits and with the patience of the caller's choice.
 *
 * <p>Immutable; one reader serves any number of files and threads.
 *
 * <pre>{@code
 * AnswerFile file = AnswerFileReader.lenient().read(bytes);
 * file.problems();                        // what was repaired is among them
 * file.write(path);                       // and well formed now
 * }</pre>
 */
public final class AnswerFileReader {

  private static final AnswerFileReader STRICT = new AnswerFileReader(false, XmlLimits.standard());
  private static final AnswerFileReader LENIENT = new AnswerFileReader(true, XmlLimits.standard());

  private final boolean repairs;
  private final XmlLimits limits;

  private AnswerFileReader(boolean repairs, XmlLimits limits) {
    this.repairs = repairs;
    this.limits = limits;
  }

  /**
   * {@return a reader that refuses what is not well formed: the reader behind {@link
   * AnswerFile#read(byte[])}}
   */
  public static AnswerFileReader strict() {
    return STRICT;
  }

  /**
   * {@return a reader that repairs the two commonest faults of published files: what stands before
   * the XML declaration goes behind it, and missing spaces between attributes are put in}
   *
   * <p>Each repair is among the problems of the file that was read; every other fault is refused.
   */
  public static AnswerFileReader lenient() {
    return LENIENT;
  }

  /**
   * {@return this reader with other limits}
   *
   * @param most how much a file may ask for
   */
  public AnswerFileReader within(XmlLimits most) {
    return new AnswerFileReader(repairs, most);
  }

  /**
   * Reads an answer file.
   *
   * @param bytes the file's content
   * @return the file
   * @throws AnswerFileException if the bytes are not well-formed XML within the limits, or not an
   *     answer file
   */
  public AnswerFile read(byte[] bytes) {
    try {
      return parsed(Objects.requireNonNull(bytes, "bytes"));
    } catch (Refusal e) {
      throw new AnswerFileException(e.problem);
    }
  }

  private AnswerFile parsed(byte[] bytes) throws Refusal {
    List<AnswerFileProblem> repaired = new ArrayList<>();
    XmlDocument document;
    try {
      document =
          repairs
              ? XmlDocument.parseRepairing(bytes, limits, e -> repaired.add(repair(e)))
              : XmlDocument.parse(bytes, limits);
    } catch (MalformedXmlException e) {
      throw new Refusal(problem(e, e.summary()));
    }
    requireUnattend(document.root());
    return new AnswerFile(document, repaired);
  }

  /**
   * Reads an answer file from disk; of a file beyond the size limit no more is read than shows it.
   *
   * @param file the file
   * @return the file's content
   * @throws AnswerFileException if the content is not an answer file; it names the file
   * @throws LocalFileException if the file cannot be read
   */
  public AnswerFile read(Path file) {
    Objects.requireNonNull(file, "file");
    try (InputStream content = Files.newInputStream(file)) {
      return parsed(content.readNBytes(Math.max(limits.bytes(), limits.bytes() + 1)));
    } catch (Refusal e) {
      throw new AnswerFileException(file, e.problem);
    } catch (IOException e) {
      throw new LocalFileException("read the answer file", file, e);
    }
  }

  /** Why bytes are no answer file, for whoever knows where they are from. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient AnswerFileProblem problem;

    Refusal(AnswerFileProblem problem) {
      this.problem = problem;
    }
  }

  private static AnswerFileProblem repair(MalformedXmlException e) {
    return problem(e, e.summary() + " It was repaired on reading.");
  }

  private static AnswerFileProblem problem(MalformedXmlException e, String message) {
    return new AnswerFileProblem(
        e.causeId(), Severity.ERROR, message, e.line(), e.column(), "", e.remedy());
  }

  private static void requireUnattend(XmlElement root) throws Refusal {
    if (!root.is(AnswerFile.NAMESPACE, "unattend")) {
      throw new Refusal(
          new AnswerFileProblem(
              "not-an-answer-file",
              Severity.ERROR,
              "The root element is not {" + AnswerFile.NAMESPACE + "}unattend" + found(root) + ".",
              root.line(),
              root.column(),
              "",
              "Use the root element <unattend xmlns=\"" + AnswerFile.NAMESPACE + "\">."));
    }
  }

  /** Says what is nearly right, or what the file is instead. */
  private static String found(XmlElement root) {
    if (root.name().equalsIgnoreCase("unattend")) {
      return root.namespace().isEmpty()
          ? ", for it is in no namespace"
          : ", for its name or its namespace is spelled otherwise";
    }
    return root.name().equalsIgnoreCase("html") ? ": the file is an HTML page" : "";
  }
}
