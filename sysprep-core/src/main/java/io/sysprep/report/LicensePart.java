package io.sysprep.report;

import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.LicensingFacts;
import java.util.List;

/** The licence of Windows. */
record LicensePart(LicensingFacts facts) implements ReportPart {

  @Override
  public String kind() {
    return "licence";
  }

  @Override
  public String title() {
    return "Licence";
  }

  @Override
  public Tone tone() {
    return facts
            .windowsLicense()
            .map(LicenseRecord::status)
            .filter(status -> status == LicenseStatus.LICENSED)
            .isPresent()
        ? Tone.GOOD
        : Tone.WARNING;
  }

  @Override
  public String summary() {
    return facts.summary();
  }

  @Override
  public List<Block> blocks() {
    return List.of(new Block.Values(facts.details()));
  }

  @Override
  public String json() {
    return facts.toJson();
  }
}
