package io.sysprep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.DomainRole;
import io.sysprep.testkit.FakeWindows;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The README's example does what the README says. */
class ImagingToolTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void sealsAMachineAndProvesThatTwoClonesAreUnique() {
    PrintStream console = System.out;
    System.setOut(out);
    try {
      ImagingTool.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(text())
        .contains(
            "== Preflight",
            "Ready: 0 blocking",
            "== Dry run",
            "power off",
            "== Command line",
            "== Clones")
        .containsPattern("before: S-1-5-21-\\d+-\\d+-\\d+")
        .containsPattern("clone: +S-1-5-21-\\d+-\\d+-\\d+");
    assertThat(
            text()
                .lines()
                .filter(line -> line.contains("S-1-5-21-"))
                .map(line -> line.replaceAll(".*?(S-1-5-21[-\\d]+).*", "$1"))
                .distinct()
                .count())
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void stopsBeforeTheRunWhenPreflightBlocks() {
    new ImagingTool(out)
        .makeImage(
            FakeWindows.windowsServer2022().withDomainRole(DomainRole.MEMBER_SERVER).build());
    assertThat(text()).contains("Not ready", "domain-membership").doesNotContain("== Run");
  }
}
