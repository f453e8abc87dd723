package io.sysprep.testkit.architecture;

import io.sysprep.architecture.SourceShapeContract;
import java.util.Map;

class SourceShapeTest implements SourceShapeContract {

  @Override
  public Map<String, String> reasonsForLongFiles() {
    return Map.of("FakeWindowsBuilder.java", "a method for each thing that a test changes");
  }
}
