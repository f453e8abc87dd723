package io.sysprep.unattend.benchmark;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;

/** Parses a file to a DOM and ends. */
public final class DomProgram {

  private DomProgram() {}

  /**
   * Parses the file.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) throws Exception {
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of(arguments[0]).toFile());
  }
}
