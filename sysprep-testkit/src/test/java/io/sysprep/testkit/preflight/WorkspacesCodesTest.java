package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.preflight.DestinationProfiles;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code of Amazon's image checker is ours to find, or it is said why not. */
class WorkspacesCodesTest {

  private static final int CODES = 48;
  private static final String NONE = "-";
  private static final List<String> CHECKS =
      Sysprep.on(Vendor.server().build()).checks().stream().map(PrerequisiteCheck::id).toList();

  static Stream<Row> codes() {
    return Table.of(WorkspacesCodesTest.class, "workspaces-codes.tsv").stream();
  }

  static Stream<Row> foundCodes() {
    return codes().filter(row -> !row.cell(1).equals(NONE));
  }

  @Test
  void areAllThereAndEachOnce() {
    assertThat(codes().map(row -> row.cell(0))).hasSize(CODES).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("foundCodes")
  void nameChecksThatThereAreAndThatTheProfileAsksFor(Row row) {
    assertThat(row.cell(1).split(", ", -1))
        .allSatisfy(
            check -> {
              assertThat(CHECKS).contains(check);
              assertThat(DestinationProfiles.rule("aws-workspaces", check).stream())
                  .filteredOn(rule -> rule.severity() == CheckSeverity.OFF)
                  .isEmpty();
            });
  }

  @Test
  void sayWhyThereIsNoCheckOnlyWhereThereIsNone() {
    assertThat(codes())
        .allSatisfy(row -> assertThat(row.cell(2).isBlank()).isEqualTo(!row.cell(1).equals(NONE)));
  }
}
