package io.sysprep.machine;

import java.util.List;

/** Queries Windows Management Instrumentation. */
public interface WmiView {

  /**
   * Runs a query.
   *
   * @param query what to ask, with its deadline
   * @return the rows in WMI's order; an empty list when the class exists and has no row that fits
   * @throws MachineException with a reason that tells denied, timed out, missing namespace and
   *     missing class apart
   */
  List<WmiRow> query(WmiQuery query);
}
