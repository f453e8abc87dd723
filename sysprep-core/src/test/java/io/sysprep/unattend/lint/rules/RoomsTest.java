package io.sysprep.unattend.lint.rules;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.sysprep.architecture.ProjectModule;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.lint.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom among the rules, and that no rule is left out of its list. */
class RoomsTest {

  private static final String LINT = "io.sysprep.unattend.lint";

  private final JavaClasses core = ProjectModule.of(getClass()).classes();

  /** The file asks for its problems: what finds them would know it in a circle. */
  @Test
  void noRuleKnowsTheAnswerFile() {
    noClasses()
        .that()
        .resideInAPackage(LINT + "..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(AnswerFile.class)
        .check(core);
  }

  @Test
  void theMachineryKnowsNoRule() {
    noClasses()
        .that()
        .resideInAPackage(LINT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(LINT + ".rules..")
        .check(core);
  }

  @Test
  void roomsDoNotKnowEachOther() {
    slices().matching(LINT + ".rules.(*)..").should().notDependOnEachOther().check(core);
  }

  @Test
  void everyRuleIsInTheListOfItsRoom() {
    Set<String> written =
        core.stream()
            .filter(type -> type.isAssignableTo(Rule.class))
            .filter(type -> !type.getModifiers().contains(ABSTRACT))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    assertThat(StandardRules.all())
        .extracting(rule -> rule.getClass().getName())
        .containsAll(written);
  }
}
