package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.AppxName;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.AppxView;
import org.junit.jupiter.api.Test;

/** What {@link AppxView} promises. */
public interface AppxContract extends PortContract {

  /** Callers see the same order everywhere. */
  @Test
  default void installedPackagesComeInTheOrderOfTheirFullNames() {
    assertThat(appx().installed())
        .extracting(AppxPackage::fullName)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  /** A family that is provisioned is listed once. */
  @Test
  default void provisionedFamiliesComeSortedAndOnce() {
    assertThat(appx().provisionedFamilies()).isSorted().doesNotHaveDuplicates();
  }

  /** Which version is provisioned matters to Sysprep. */
  @Test
  default void provisionedPackagesComeByFullNameSortedAndOnce() {
    assertThat(appx().provisioned()).isSorted().doesNotHaveDuplicates();
    assertThat(appx().provisioned())
        .allSatisfy(
            name -> assertThat(appx().provisionedFamilies()).contains(AppxName.of(name).family()));
  }

  /** A package that nobody has is not installed. */
  @Test
  default void anInstalledPackageHasAUserAndAFamily() {
    assertThat(appx().installed())
        .allSatisfy(
            it -> {
              assertThat(it.users()).isNotEmpty();
              assertThat(it.familyName()).isNotBlank();
            });
  }

  private AppxView appx() {
    return fixture().view().appx();
  }
}
