package io.sysprep.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.syntax.GivenSlices;
import io.sysprep.SysprepException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know whom inside core.
 *
 * <p>An area is a package below io.sysprep with its subpackages. The package io.sysprep itself
 * holds the entry point, which may know all areas, and the root of the errors, which all may know.
 */
class ModuleMapTest {

  /**
   * Each area and the areas that it may know; what is not listed, it may not.
   *
   * <p>Areas write and read documents for programs in one place: json.
   */
  private static final Map<String, Set<String>> MAP =
      Map.ofEntries(
          entry("table", Set.of()),
          entry("words", Set.of()),
          entry("json", Set.of()),
          entry("redaction", Set.of("table")),
          entry("machine", Set.of()),
          entry("plan", Set.of("json", "machine", "words")),
          entry("licensing", Set.of("json", "machine", "table", "words")),
          entry("unattend", Set.of("json", "machine", "redaction", "table", "words")),
          entry("diagnose", Set.of("json", "machine", "redaction", "table", "unattend", "words")),
          entry("cloudbase", Set.of("machine", "plan")),
          entry(
              "guest",
              Set.of(
                  "json",
                  "machine",
                  "plan",
                  "preflight",
                  "run",
                  "table",
                  "unattend",
                  "verify",
                  "words")),
          entry("provider", Set.of("diagnose", "machine", "unattend")),
          entry("verify", Set.of("machine", "diagnose", "json", "words")),
          entry("stored", Set.of("machine", "table")),
          entry(
              "offline",
              Set.of(
                  "cloudbase",
                  "diagnose",
                  "json",
                  "machine",
                  "plan",
                  "preflight",
                  "redaction",
                  "run",
                  "stored",
                  "table",
                  "unattend",
                  "verify",
                  "words")),
          entry(
              "preflight",
              Set.of(
                  "json",
                  "machine",
                  "plan",
                  "licensing",
                  "unattend",
                  "diagnose",
                  "provider",
                  "redaction",
                  "cloudbase",
                  "table",
                  "verify",
                  "words")),
          entry(
              "run",
              Set.of(
                  "json",
                  "machine",
                  "plan",
                  "licensing",
                  "unattend",
                  "diagnose",
                  "cloudbase",
                  "verify",
                  "redaction",
                  "preflight",
                  "table",
                  "words")),
          entry(
              "report",
              Set.of(
                  "offline",
                  "redaction",
                  "json",
                  "machine",
                  "plan",
                  "licensing",
                  "unattend",
                  "diagnose",
                  "verify",
                  "preflight",
                  "run",
                  "table",
                  "words")));

  private static final Set<String> AREAS_WITHOUT_PORTS = Set.of("plan", "unattend");

  private static final String ROOT = "io.sysprep";

  /** A run acts on the facts that its preflight has seen, which no caller holds in hand. */
  private static final Map<String, String> ALSO_SERVES =
      Map.of(ROOT + ".preflight.examination", ROOT + ".run.execution");

  private final ProjectModule module = ProjectModule.of(getClass());
  private final JavaClasses core = module.classes();

  @Test
  void everyPackageIsOnTheMap() {
    assertThat(areas()).isSubsetOf(MAP.keySet());
  }

  @TestFactory
  Stream<DynamicTest> areasKnowOnlyWhatTheMapAllows() {
    return areas().stream()
        .map(
            area ->
                dynamicTest(area, () -> check(onlyKnows(area, MAP.getOrDefault(area, Set.of())))));
  }

  @Test
  void areasFormNoCycle() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @TestFactory
  Stream<DynamicTest> subpackagesOfOneAreaFormNoCycle() {
    return areas().stream()
        .filter(area -> packages().anyMatch(name -> name.startsWith(ROOT + "." + area + ".")))
        .map(area -> dynamicTest(area, () -> check(subpackagesOf(area).should().beFreeOfCycles())));
  }

  @TestFactory
  Stream<DynamicTest> hiddenPackagesServeOnlyTheirOwnArea() {
    return hiddenPackages().stream()
        .map(hidden -> dynamicTest(hidden, () -> check(servesItsArea(hidden))));
  }

  /**
   * What is made without a machine serves a thousand of them. Which answer file a machine would
   * find is the one question about answer files that needs it.
   */
  @TestFactory
  Stream<DynamicTest> valuesNeedNoMachine() {
    return areas().stream()
        .filter(AREAS_WITHOUT_PORTS::contains)
        .map(area -> dynamicTest(area, () -> check(knowsNoPort(area))));
  }

  /** JSON is known to its one area only, so that another library could take its place. */
  @Test
  void onlyTheAreaOfJsonKnowsItsLibrary() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")));
  }

  /** No operating system, no native calls, no processes, no logging framework. */
  @Test
  void coreKnowsTheJdkXmlBindingAndJsonOnly() {
    check(
        classes()
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "io.sysprep..",
                    "java..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "jakarta.xml.bind..",
                    "com.fasterxml.jackson.core..",
                    "org.jspecify..")));
  }

  private Set<String> areas() {
    return packages()
        .filter(name -> !name.equals(ROOT))
        .map(name -> name.split("\\.", -1)[2])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whom a hidden package serves that is an area itself, the map says. */
  private Set<String> hiddenPackages() {
    Set<String> exported = module.exportedPackages();
    return packages()
        .filter(name -> !exported.contains(name) && !isArea(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isArea(String name) {
    return MAP.containsKey(name.replace(ROOT + ".", ""));
  }

  private Stream<String> packages() {
    return core.stream().map(JavaClass::getPackageName).distinct();
  }

  private static ArchRule onlyKnows(String area, Set<String> others) {
    String[] allowed =
        Stream.concat(Stream.of(area), others.stream())
            .map(ModuleMapTest::packagesOf)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(packagesOf(area))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(ROOT + "..")
                .or(resideInAnyPackage(allowed))
                .or(assignableTo(SysprepException.class)));
  }

  private static ArchRule knowsNoPort(String area) {
    return noClasses()
        .that()
        .resideInAPackage(packagesOf(area))
        .and()
        .resideOutsideOfPackage(ROOT + ".unattend.search..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + ".machine")
                .and(INTERFACES)
                .and(describe("are open to implementers", type -> !type.reflect().isSealed())));
  }

  private static GivenSlices subpackagesOf(String area) {
    return slices().matching(ROOT + "." + area + ".(*)..");
  }

  /** The entry point may reach into each area: it is what puts the standard checks before a run. */
  private static ArchRule servesItsArea(String hidden) {
    String area = packagesOf(hidden.split("\\.", -1)[2]);
    return classes()
        .that()
        .resideInAPackage(hidden)
        .should()
        .onlyHaveDependentClassesThat(
            resideInAnyPackage(area, ROOT, ALSO_SERVES.getOrDefault(hidden, ROOT)));
  }

  private static String packagesOf(String area) {
    return ROOT + "." + area + "..";
  }

  private void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(core);
  }
}
