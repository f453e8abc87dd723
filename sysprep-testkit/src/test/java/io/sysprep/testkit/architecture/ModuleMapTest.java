package io.sysprep.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

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
}
