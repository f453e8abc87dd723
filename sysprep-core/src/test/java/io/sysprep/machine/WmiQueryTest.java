package io.sysprep.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WmiQueryTest {

  @Test
  void keepsAQuoteInAValueFromEndingIt() {
    WmiQuery query =
        WmiQuery.of("root\\cimv2", "Win32_Service", "Name")
            .where(WmiCondition.equal("PathName", "C:\\a' OR 'b"))
            .where(WmiCondition.equal("Started", true))
            .where(WmiCondition.present("Status"));
    assertThat(query.wql())
        .isEqualTo(
            "SELECT Name FROM Win32_Service WHERE PathName = 'C:\\\\a\\' OR \\'b'"
                + " AND Started = TRUE AND Status IS NOT NULL");
  }

  @Test
  void keepsANameFromCarryingAPieceOfQuery() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WmiQuery.of("root\\cimv2", "A WHERE 1=1", "Name"))
        .withMessageContaining("A WHERE 1=1");
    assertThatIllegalArgumentException().isThrownBy(() -> WmiCondition.present("A OR B"));
  }

  @Test
  void refusesAQueryWithoutTimeOrWithoutProperties() {
    WmiQuery query = WmiQuery.of("root\\cimv2", "A", "B");
    assertThatIllegalArgumentException().isThrownBy(() -> query.within(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> WmiQuery.of("root\\cimv2", "A"));
  }

  @Test
  void givesARowsValuesByNameAndTypeOnly() {
    WmiRow row =
        new WmiRow(
            Map.of(
                "Name", new WmiValue.Text("x"),
                "Count", new WmiValue.Numeral(7),
                "On", new WmiValue.Flag(true),
                "List", new WmiValue.Texts(List.of("a"))));
    assertThat(row.text("NAME")).contains("x");
    assertThat(row.number("count")).hasValue(7);
    assertThat(row.flag("on")).contains(true);
    assertThat(row.texts("list")).contains(List.of("a"));
    assertThat(row.number("name")).isEmpty();
    assertThat(row.text("missing")).isEmpty();
  }
}
