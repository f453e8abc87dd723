package io.sysprep.windows.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.architecture.ProjectModule;
import org.junit.jupiter.api.Test;

class ModuleMapTest {

  private final ProjectModule module = ProjectModule.of(getClass());

  /** Callers find the binding through the service loader; its classes are nobody's to name. */
  @Test
  void nothingIsExported() {
    assertThat(module.exportedPackages()).isEmpty();
  }

  /** What is not in a class called Jna... is tested on every operating system. */
  @Test
  void onlyClassesNamedAfterJnaCallIt() {
    noClasses()
        .that()
        .haveNameNotMatching("io\\.sysprep\\.windows\\.(.*\\.)?Jna.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.jna..")
        .because("a class that touches native code runs on Windows only")
        .allowEmptyShould(false)
        .check(module.classes());
  }
}
