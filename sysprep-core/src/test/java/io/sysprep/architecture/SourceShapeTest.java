package io.sysprep.architecture;

import java.util.Map;

class SourceShapeTest implements SourceShapeContract {

  private static final String ONE_PAIR_EACH = "two methods for each setting of a Windows component";

  @Override
  public Map<String, String> reasonsForLongFiles() {
    return Map.of(
        "AnswerFile.java", "the entry type of answer files; two thirds of it are Javadoc",
        "IeInternetExplorer.java", ONE_PAIR_EACH,
        "NetworkingMpssvcSvc.java", ONE_PAIR_EACH,
        "ShellSetup.java", ONE_PAIR_EACH,
        "SquareTiles.java", ONE_PAIR_EACH);
  }
}
