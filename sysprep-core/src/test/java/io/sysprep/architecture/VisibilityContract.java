package io.sysprep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What is public, what can be changed, and how things are named, in every module. */
public interface VisibilityContract {

  @Test
  default void publicTypesAreDesignedToBeExtendedOrCannotBe() {
    check(
        classes()
            .that(are("public", Visibility::isPublic))
            .should(be("final, sealed, abstract or an exception", Visibility::isDesigned))
            .because("a class that anybody may extend can never change"));
  }

  @Test
  default void hiddenTypesArePublicOnlyWhereAnotherPackageUsesThem() {
    Set<String> exported = module().exportedPackages();
    Set<String> providers = module().serviceProviders();
    check(
        classes()
            .that(are("top level and public", t -> t.isTopLevelClass() && Visibility.isPublic(t)))
            .should(
                be("exported", type -> exported.contains(type.getPackageName()))
                    .or(be("a service", type -> providers.contains(type.getName())))
                    .or(be("used by another package", Visibility::isUsedByAnotherPackage))
                    .or(be("of a package without users", t -> !Visibility.isInUse(t.getPackage()))))
            .because("package-private comes first"));
  }

  @Test
  default void noOtherPackageCanReassignField() {
    check(
        fields()
            .should(
                ArchConditions.be(
                    DescribedPredicate.describe("final or hidden", Visibility::isGuarded))));
  }

  @Test
  default void noStateIsSharedByTheWholeProgram() {
    check(
        fields()
            .should(
                ArchConditions.be(
                    DescribedPredicate.describe("final or not static", Visibility::isNotShared))));
  }

  @Test
  default void accessorsAreNamedAfterWhatTheyGive() {
    check(
        codeUnits()
            .should(
                ArchConditions.not(
                    ArchConditions.be(
                        DescribedPredicate.describe("named get...", Visibility::isGetter))))
            .because("it is issuer(), not getIssuer()"));
  }

  @Test
  default void namesSayWhatThingsAre() {
    Set<String> given = namesThatWindowsGave();
    check(
        classes()
            .that(are("named by us", type -> !given.contains(type.getSimpleName())))
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("these words fit every class"));
  }

  /** {@return simple names of types that are called as Windows calls what they stand for} */
  default Set<String> namesThatWindowsGave() {
    return Set.of();
  }

  @Test
  default void onlyTroubleAndItsTracesAreLogged() {
    check(
        noClasses()
            .should()
            .accessFieldWhere(
                JavaFieldAccess.Predicates.target(
                    DescribedPredicate.<FieldAccessTarget>describe(
                        "a log level other than DEBUG and WARNING", Visibility::isLoudLevel)))
            .because("INFO and ERROR belong to the program that embeds the library"));
  }

  @Test
  default void nullIsSpelledOutInEveryPackage() {
    check(
        classes()
            .should(
                be(
                    "in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
  }

  private ProjectModule module() {
    return ProjectModule.of(getClass());
  }

  private void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(module().classes());
  }

  private static DescribedPredicate<JavaClass> are(String text, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(text, predicate);
  }

  private static ArchCondition<JavaClass> be(String text, Predicate<JavaClass> predicate) {
    return ArchConditions.be(DescribedPredicate.describe(text, predicate));
  }
}
