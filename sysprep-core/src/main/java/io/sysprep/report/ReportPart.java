package io.sysprep.report;

import java.util.List;

/** One result in a report. */
interface ReportPart {

  /** The word that programs know it by, in kebab case. */
  String kind();

  /** What it is, for people. */
  String title();

  /** The heaviest of what it says. */
  Tone tone();

  /** What it comes to, in a sentence. */
  String summary();

  /** All that it says. */
  List<Block> blocks();

  /** The document for programs, as the result itself gives it. */
  String json();

  /** Its questions, for pipelines; none where it has none. */
  default List<Trial> trials() {
    return List.of();
  }
}
