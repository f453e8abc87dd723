package io.sysprep.windows.jna;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The numbers are what offsetof and sizeof give in C, compiled for each width. */
class StructureLayoutTest {

  private final StructureLayout wide = new StructureLayout(8);
  private final StructureLayout narrow = new StructureLayout(4);

  @Test
  void aProcessIsReadWhereItsIdParentAndNameAre() {
    assertThat(wide.processId()).isEqualTo(8);
    assertThat(wide.parentId()).isEqualTo(32);
    assertThat(wide.programName()).isEqualTo(44);
    assertThat(wide.processEntry()).isEqualTo(568);
    assertThat(narrow.processId()).isEqualTo(8);
    assertThat(narrow.parentId()).isEqualTo(24);
    assertThat(narrow.programName()).isEqualTo(36);
    assertThat(narrow.processEntry()).isEqualTo(556);
  }

  @Test
  void aServiceIsReadWhereItsModeCommandAccountAndNameAre() {
    assertThat(wide.startMode()).isEqualTo(4);
    assertThat(wide.command()).isEqualTo(16);
    assertThat(wide.account()).isEqualTo(48);
    assertThat(wide.displayName()).isEqualTo(56);
    assertThat(narrow.startMode()).isEqualTo(4);
    assertThat(narrow.command()).isEqualTo(12);
    assertThat(narrow.account()).isEqualTo(28);
    assertThat(narrow.displayName()).isEqualTo(32);
  }

  @Test
  void anAccountAndADomainAreReadWhereTheirFlagsAndSidAre() {
    assertThat(wide.userFlags()).isEqualTo(40);
    assertThat(narrow.userFlags()).isEqualTo(24);
    assertThat(wide.accountDomainSid()).isEqualTo(16);
    assertThat(narrow.accountDomainSid()).isEqualTo(8);
  }
}
