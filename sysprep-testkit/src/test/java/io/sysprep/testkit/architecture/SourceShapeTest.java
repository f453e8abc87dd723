package io.sysprep.testkit.architecture;

import io.sysprep.architecture.SourceShapeContract;
import java.util.Map;

class SourceShapeTest implements SourceShapeContract {

  @Override
  public Map<String, String> reasonsForLongFiles() {
    return Map.of(
        "FakeWindows.java", "the entry type of the fake; more than half of it is Javadoc",
        "FakeWindowsBuilder.java", "a method for each thing that a test changes");
  }
}
