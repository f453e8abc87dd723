package io.sysprep.licensing.wmi;

import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.licensing.LicensingSource;
import io.sysprep.licensing.RearmInfo;
import io.sysprep.licensing.record.Counts;
import io.sysprep.licensing.record.Licenses;
import io.sysprep.machine.WmiRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Turns rows of the two licensing classes into the values that text gives: the largest 32-bit
 * number and dates of 1601 are "not available", and properties that an older class lacks are
 * absent.
 */
final class WmiFacts {

  private final WmiRow service;
  private final List<WmiRow> products;

  WmiFacts(WmiRow service, List<WmiRow> products) {
    this.service = service;
    this.products = products;
  }

  LicensingFacts facts() {
    OptionalInt windows = count(service, WmiProperties.WINDOWS_REARM);
    List<LicenseRecord> licenses = new ArrayList<>();
    for (WmiRow row : products) {
      licenses.add(new WmiLicense(row, service).license(windows));
    }
    RearmInfo told = Licenses.rearm(licenses);
    return new LicensingFacts(
        service.text(WmiProperties.VERSION),
        new RearmInfo(windows, told.sku(), told.app()),
        licenses,
        List.of(),
        LicensingSource.WMI);
  }

  static OptionalInt count(WmiRow row, String property) {
    OptionalLong number = row.number(property);
    return number.isPresent()
        ? Counts.count(Long.toString(number.getAsLong()))
        : OptionalInt.empty();
  }
}
