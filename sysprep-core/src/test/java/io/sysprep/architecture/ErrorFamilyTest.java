package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import io.sysprep.SysprepException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A caller catches one family; see the Javadoc of the package io.sysprep. */
class ErrorFamilyTest {

  private static final Pattern THROWS = Pattern.compile("@throws ([\\w.]+)");

  private static final Set<String> OF_THE_PROGRAM =
      Set.of("IllegalArgumentException", "NullPointerException", "InterruptedException");

  /** Who promises another error, and why. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "SupportBundle.java: IOException", "of the caller's own stream",
          "EvidenceSink.java: IOException", "thrown by the caller's own code",
          "LogBundle.java: IOException", "thrown by the caller's own code",
          "AnswerFileMark.java: IOException", "for the other modules alone",
          "Table.java: IllegalStateException", "for the other modules alone",
          "LoadedAhead.java: IllegalStateException", "for the other modules alone",
          "WmiValue.java: IllegalStateException", "the program is wrong: WQL compares no array");

  /** What can only happen where this library was packed without a part, or the JVM lacks one. */
  private static final Set<String> NEVER_WHERE_ALL_IS_THERE =
      Set.of("JsonParsing", "JsonText", "Table", "Sha256");

  private final ProjectModule module = ProjectModule.of(getClass());

  private Stream<JavaClass> classes() {
    return module.classes().stream();
  }

  @Test
  void whatTheExportedMethodsPromiseIsOfTheFamilyOrTheProgramsOwnFault() throws IOException {
    Set<String> family =
        classes()
            .filter(type -> type.isAssignableTo(SysprepException.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    Set<String> strangers = new TreeSet<>(promised());
    strangers.removeIf(line -> family.contains(line.split(": ", -1)[1]));
    strangers.removeIf(line -> OF_THE_PROGRAM.contains(line.split(": ", -1)[1]));
    assertThat(strangers).isSubsetOf(OTHERS.keySet());
  }

  private Set<String> promised() throws IOException {
    Set<String> promised = new TreeSet<>();
    for (Path source : module.sources()) {
      String text = Files.readString(source);
      if (module.exportedPackages().contains(packageOf(text))) {
        Matcher found = THROWS.matcher(text);
        while (found.find()) {
          String name = found.group(1);
          promised.add(source.getFileName() + ": " + name.substring(name.lastIndexOf('.') + 1));
        }
      }
    }
    return promised;
  }

  private static String packageOf(String text) {
    Matcher found = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
    return found.find() ? found.group(1) : "";
  }

  @Test
  void nobodyWrapsAnErrorOfTheFileSystemInOneOfTheJdk() {
    Set<String> wrapping =
        classes()
            .flatMap(type -> type.getConstructorCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isEquivalentTo(UncheckedIOException.class))
            .map(JavaConstructorCall::getOriginOwner)
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(wrapping).isSubsetOf(NEVER_WHERE_ALL_IS_THERE);
  }
}
