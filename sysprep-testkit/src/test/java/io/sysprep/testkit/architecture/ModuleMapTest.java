package io.sysprep.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.sysprep.architecture.ProjectModule;
import org.junit.jupiter.api.Test;

class ModuleMapTest {

  /** What the testkit asks for, every project that tests with it has to have. */
  @Test
  void testkitKnowsCoreAndTheTwoTestLibrariesOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.sysprep..", "java..", "org.junit.jupiter.api..", "org.assertj..", "org.jspecify..")
        .allowEmptyShould(false)
        .check(ProjectModule.of(getClass()).classes());
  }

  /** Neither comes along with the testkit, so who uses the fake alone may have none of them. */
  @Test
  void onlyContractsAssertionsAndExtensionsKnowTheTestLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.sysprep.testkit.contract",
            "io.sysprep.testkit.assertions",
            "io.sysprep.testkit.junit")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.assertj..")
        .check(ProjectModule.of(getClass()).classes());
  }

  /** Who has JUnit and no AssertJ, or the other way round, has half of it. */
  @Test
  void extensionsDoWithoutAssertJAndAssertionsWithoutJUnit() {
    noClasses()
        .that()
        .resideInAPackage("io.sysprep.testkit.junit")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.assertj..")
        .check(ProjectModule.of(getClass()).classes());
    noClasses()
        .that()
        .resideInAPackage("io.sysprep.testkit.assertions")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit..")
        .check(ProjectModule.of(getClass()).classes());
  }
}
