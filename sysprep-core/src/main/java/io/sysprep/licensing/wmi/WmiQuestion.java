package io.sysprep.licensing.wmi;

import static io.sysprep.licensing.wmi.WmiProperties.SERVICE;

import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.licensing.LicensingSource;
import io.sysprep.licensing.RearmInfo;
import io.sysprep.licensing.SlmgrError;
import io.sysprep.licensing.record.HexCodes;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsError;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks WMI for the licensing service and the products of Windows that have a key. */
public final class WmiQuestion {

  private static final String NAMESPACE = "root\\cimv2";
  private static final String SERVICE_CLASS = "SoftwareLicensingService";
  private static final String PRODUCT_CLASS = "SoftwareLicensingProduct";

  /**
   * What WMI answers to a query for a property that the class lacks: WBEM_E_INVALID_QUERY, and from
   * some providers WBEM_E_NOT_FOUND.
   *
   * @see <a href="https://learn.microsoft.com/windows/win32/wmisdk/wmi-error-constants">WMI error
   *     constants</a>
   */
  private static final Set<Long> MISSING_PROPERTY = Set.of(0x8004_1017L, 0x8004_1002L);

  private final MachineView machine;
  private final Duration deadline;

  public WmiQuestion(MachineView machine, Duration deadline) {
    this.machine = machine;
    this.deadline = deadline;
  }

  /** {@return WMI's facts; where WMI fails those of the fallback; where both fail WMI's error} */
  public LicensingFacts facts(Supplier<LicensingFacts> fallback) {
    try {
      return facts();
    } catch (MachineException wmi) {
      return rearmPending(wmi).orElseGet(() -> insteadOf(wmi, fallback));
    }
  }

  private static LicensingFacts insteadOf(MachineException wmi, Supplier<LicensingFacts> fallback) {
    try {
      return fallback.get();
    } catch (MachineException text) {
      wmi.addSuppressed(text);
      throw wmi;
    }
  }

  private LicensingFacts facts() {
    List<WmiRow> services = query(SERVICE_CLASS, SERVICE);
    if (services.isEmpty()) {
      throw new MachineException(
          MachineException.Reason.MISSING, "read the only instance of", SERVICE_CLASS);
    }
    return new WmiFacts(services.get(0), products()).facts();
  }

  /** A class of an older Windows fails on newer properties; then it is asked for fewer. */
  private List<WmiRow> products() {
    try {
      return query(PRODUCT_CLASS, WmiProperties.PRODUCT);
    } catch (MachineException failure) {
      if (!lacksAProperty(failure)) {
        throw failure;
      }
      return query(PRODUCT_CLASS, WmiProperties.PRODUCT_OF_WINDOWS_7);
    }
  }

  private static boolean lacksAProperty(MachineException failure) {
    return failure.error().map(WindowsError::code).filter(MISSING_PROPERTY::contains).isPresent();
  }

  private List<WmiRow> query(String className, List<String> properties) {
    WmiQuery query =
        WmiQuery.of(NAMESPACE, className, properties.toArray(String[]::new)).within(deadline);
    return machine.wmi().query(className.equals(PRODUCT_CLASS) ? ofWindows(query) : query);
  }

  /** Without conditions the service computes hundreds of products, which takes minutes. */
  private static WmiQuery ofWindows(WmiQuery query) {
    return query
        .where(WmiCondition.equal("ApplicationID", LicenseRecord.WINDOWS_APPLICATION_ID))
        .where(WmiCondition.present("PartialProductKey"));
  }

  /** Between a rearm and the restart after it the service answers everything with one error. */
  private static Optional<LicensingFacts> rearmPending(MachineException failure) {
    return failure
        .error()
        .map(WindowsError::code)
        .map(HexCodes::of)
        .filter(SlmgrError.REARM_PENDING::equals)
        .map(code -> failed(code, failure));
  }

  private static LicensingFacts failed(String code, MachineException failure) {
    SlmgrError error =
        new SlmgrError(
            SlmgrError.Kind.CODE, Optional.of(code), String.valueOf(failure.getMessage()));
    return new LicensingFacts(
        Optional.empty(), RearmInfo.NONE, List.of(), List.of(error), LicensingSource.WMI);
  }
}
