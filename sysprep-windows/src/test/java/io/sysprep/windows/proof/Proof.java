package io.sysprep.windows.proof;

import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import io.sysprep.machine.WindowsPath;
import java.util.Optional;

/** How this proof was asked for, and where. */
final class Proof {

  /** Set by {@code --with-changes}. */
  static final String CHANGES = "sysprep.proof.changes";

  /** The folder with the compiled stand-ins; without it the running JVM stands in for them. */
  static final String STAND_INS = "sysprep.proof.standins";

  /** The namespace of the stand-in for WMI that is for tests alone; src/test/c/wmi/oddities.c. */
  static final String WMI = "root\\sysprep_standin";

  private Proof() {}

  static boolean mayChange() {
    return Boolean.getBoolean(CHANGES);
  }

  static void requireChanges() {
    if (!mayChange()) {
      abort("this proof is read-only: --with-changes lets it write");
    }
  }

  static Optional<WindowsPath> compiledStandIns() {
    return Optional.ofNullable(System.getProperty(STAND_INS)).map(WindowsPath::of);
  }

  /** Wine says who it is in a function of its ntdll that Windows has not. */
  static boolean onWine() {
    return wine().isPresent();
  }

  /** {@return whether this is the Wine that lacks what its tenth version has} */
  static boolean onWine8() {
    return wine().filter(version -> version.startsWith("8.")).isPresent();
  }

  /** {@return whether a JVM runs here that tries ways of Windows' that Wine has not} */
  static boolean onWineWithJvm25() {
    return onWine() && Runtime.version().feature() >= 25;
  }

  private static Optional<String> wine() {
    try {
      Function version = NativeLibrary.getInstance("ntdll").getFunction("wine_get_version");
      return Optional.of(version.invokeString(new Object[0], false));
    } catch (UnsatisfiedLinkError e) {
      return Optional.empty();
    }
  }
}
