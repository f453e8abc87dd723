package io.sysprep.architecture;

import java.util.Map;

class SourceShapeTest implements SourceShapeContract {

  @Override
  public Map<String, String> reasonsForLongFiles() {
    return Map.of(
        "RunResult.java", "a sealed type with its six records, half of it Javadoc",
        "AnswerFile.java", "the entry type of answer files; two thirds of it are Javadoc",
        "CheckResult.java", "one sealed type: eight small records, each with its Javadoc",
        "Sysprep.java", "the entry point: everything is found from it; most of it is Javadoc");
  }
}
