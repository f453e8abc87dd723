package io.sysprep.windows.proof;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.machine.WmiValue.Numeral;
import io.sysprep.machine.WmiValue.Text;
import io.sysprep.machine.WmiView;
import java.util.List;
import java.util.Map;

/**
 * The WMI of this Windows, with a licence where it knows none: Wine has no such class, so that a
 * preflight has to ask slmgr there, which on Windows it need not.
 *
 * <p>The real one is asked all the same, for what that takes.
 */
record LicenceKnownToWmi(WmiView real) implements WmiView {

  private static final Map<String, WmiValue> SERVICE =
      Map.of("Version", new Text("10.0.18362.1"), "RemainingWindowsReArmCount", new Numeral(1001));
  private static final Map<String, WmiValue> PRODUCT =
      Map.of(
          "Name", new Text("Windows(R), Professional edition"),
          "Description", new Text("Windows(R) Operating System, VOLUME_MAK channel"),
          "ApplicationID", new Text("55c92734-d682-4d71-983e-d6ec3f16059f"),
          "LicenseStatus", new Numeral(1),
          "GracePeriodRemaining", new Numeral(0));

  @Override
  public List<WmiRow> query(WmiQuery query) {
    return switch (query.className()) {
      case "SoftwareLicensingService" -> realOr(SERVICE, query);
      case "SoftwareLicensingProduct" -> realOr(PRODUCT, query);
      default -> real.query(query);
    };
  }

  private List<WmiRow> realOr(Map<String, WmiValue> values, WmiQuery query) {
    try {
      List<WmiRow> rows = real.query(query);
      return rows.isEmpty() ? List.of(new WmiRow(values)) : rows;
    } catch (MachineException e) {
      return List.of(new WmiRow(values));
    }
  }
}
