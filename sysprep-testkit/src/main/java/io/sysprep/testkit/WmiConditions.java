package io.sysprep.testkit;

import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;

/** Decides whether a row satisfies a condition, as WQL does, which compares no arrays. */
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
    if (found instanceof WmiValue.Numeral numeral && wanted instanceof WmiValue.Numeral other) {
      return numeral.number() == other.number();
    }
    return found instanceof WmiValue.Flag flag
        && wanted instanceof WmiValue.Flag other
        && flag.flag() == other.flag();
  }
}
