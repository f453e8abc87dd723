package io.sysprep.windows.jna;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.architecture.ProjectModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the layout says against the numbers that a C compiler has checked (.ci/wine/layout). */
class StructureLayoutTest {

  private static final Pattern CHECKED =
      Pattern.compile("^(?:AT|SIZE)\\((.+), (\\d+), (\\d+)\\);$", Pattern.MULTILINE);

  private static final Map<String, ToIntFunction<StructureLayout>> SAID =
      Map.ofEntries(
          entry("PROCESSENTRY32W, th32ProcessID", StructureLayout::processId),
          entry("PROCESSENTRY32W, th32ParentProcessID", StructureLayout::parentId),
          entry("PROCESSENTRY32W, szExeFile", StructureLayout::programName),
          entry("PROCESSENTRY32W", StructureLayout::processEntry),
          entry("QUERY_SERVICE_CONFIGW, dwStartType", StructureLayout::startMode),
          entry("QUERY_SERVICE_CONFIGW, lpBinaryPathName", StructureLayout::command),
          entry("QUERY_SERVICE_CONFIGW, lpServiceStartName", StructureLayout::account),
          entry("QUERY_SERVICE_CONFIGW, lpDisplayName", StructureLayout::displayName),
          entry("USER_INFO_1, usri1_flags", StructureLayout::userFlags),
          entry("POLICY_ACCOUNT_DOMAIN_INFO, DomainSid", StructureLayout::accountDomainSid),
          entry("LSA_OBJECT_ATTRIBUTES", StructureLayout::objectAttributes),
          entry("SECURITY_ATTRIBUTES", StructureLayout::securityAttributes),
          entry("SECURITY_ATTRIBUTES, lpSecurityDescriptor", StructureLayout::securityDescriptor));

  private final StructureLayout narrow = new StructureLayout(4);
  private final StructureLayout wide = new StructureLayout(8);

  @Test
  void eachMemberIsWhereTheCompilerFoundIt() throws IOException {
    String source = Files.readString(ProjectModule.of(getClass()).directory().resolve(checked()));
    assertThat(checkedIn(source.substring(0, source.indexOf("/* ----"))))
        .hasSameSizeAs(SAID.keySet())
        .allSatisfy(this::isSaid);
  }

  private void isSaid(List<String> row) {
    ToIntFunction<StructureLayout> said = SAID.get(row.get(0));
    assertThat(said).as(row.get(0)).isNotNull();
    assertThat(said.applyAsInt(narrow)).as("%s in 32 bits", row).hasToString(row.get(1));
    assertThat(said.applyAsInt(wide)).as("%s in 64 bits", row).hasToString(row.get(2));
  }

  private static List<List<String>> checkedIn(String source) {
    Matcher rows = CHECKED.matcher(source);
    return rows.results().map(row -> List.of(row.group(1), row.group(2), row.group(3))).toList();
  }

  private static Path checked() {
    return Path.of("src", "test", "c", "layout.c");
  }
}
