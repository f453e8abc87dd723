package io.sysprep.windows.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.sysprep.architecture.ProjectModule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know whom inside the binding.
 *
 * <p>A room is a package below io.sysprep.windows and serves one port, or all. The package itself
 * is the roof, which puts the rooms together into a machine: it knows them all, and none knows it.
 */
class ModuleMapTest {

  private static final String ROOF = "io.sysprep.windows";

  /** Each room and the rooms that it may know; what is not listed, it may not. */
  private static final Map<String, Set<String>> MAP =
      Map.of(
          "failures", Set.of(),
          "jna", Set.of(),
          "registry", Set.of("failures", "jna"),
          "wmi", Set.of("failures", "jna"),
          "services", Set.of("failures", "jna"),
          "accounts", Set.of("failures", "jna"),
          "system", Set.of("failures", "jna"),
          // BitLocker's status is a method of WMI, which the port for WMI does not call.
          "files", Set.of("failures", "jna", "wmi"),
          // A controller's channels know no port of this machine.
          "guest", Set.of(),
          // A program is found where this JVM sees its file.
          "programs", Set.of("failures", "jna", "files"));

  private final ProjectModule module = ProjectModule.of(getClass());

  /** Callers find the binding through the service loader; its classes are nobody's to name. */
  @Test
  void nothingIsExportedButWaysIntoGuest() {
    assertThat(module.exportedPackages()).containsExactly(ROOF + ".guest");
  }

  @Test
  void theRoofHoldsWhatPutsTheRoomsTogetherAndNothingElse() {
    assertThat(module.classes().stream())
        .filteredOn(type -> type.getPackageName().equals(ROOF) && type.isTopLevelClass())
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "WindowsControl",
            "WindowsMachine",
            "WindowsMachineProvider",
            "WindowsNatives",
            "WindowsView",
            "package-info");
  }

  @Test
  void everyRoomIsOnTheMap() {
    assertThat(rooms()).isEqualTo(new TreeSet<>(MAP.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> roomsKnowOnlyWhatTheMapAllows() {
    return MAP.entrySet().stream()
        .map(
            room ->
                dynamicTest(room.getKey(), () -> check(onlyKnows(room.getKey(), room.getValue()))));
  }

  @Test
  void roomsFormNoCycle() {
    check(slices().matching(ROOF + ".(*)..").should().beFreeOfCycles());
  }

  /** What is not in a class called Jna... is tested on every operating system. */
  @Test
  void onlyClassesNamedAfterJnaCallIt() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching("io\\.sysprep\\.windows\\.[a-z]+\\.Jna.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.jna..")
            .because("a class that touches native code runs on Windows only"));
  }

  private Set<String> rooms() {
    return module.classes().stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(ROOF + "."))
        .map(name -> name.substring(ROOF.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ArchRule onlyKnows(String room, Set<String> others) {
    String[] forbidden =
        Stream.concat(Stream.of(ROOF), MAP.keySet().stream().map(ModuleMapTest::packageOf))
            .filter(name -> !name.equals(packageOf(room)))
            .filter(name -> others.stream().map(ModuleMapTest::packageOf).noneMatch(name::equals))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }

  private static String packageOf(String room) {
    return ROOF + "." + room;
  }

  private void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(module.classes());
  }
}
