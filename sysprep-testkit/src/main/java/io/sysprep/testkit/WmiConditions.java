package io.sysprep.testkit;

import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;

/** Decides whether a row satisfies a condition, as WQL does. */
final class WmiConditions {

  private WmiConditions() {}

  static boolean hold(WmiCondition condition, WmiRow row) {
    WmiValue found = row.values().get(condition.property());
    if (found == null) {
      return false;
    }
    return !(condition instanceof WmiCondition.Equal equal) || isEqual(found, equal.value());
  }

  private static boolean isEqual(WmiValue found, WmiValue wanted) {
    if (found instanceof WmiValue.Text text && wanted instanceof WmiValue.Text other) {
      return text.text().equalsIgnoreCase(other.text());
    }
    return found.equals(wanted);
  }
}
