package io.sysprep.testkit.wmi;

import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Installation;
import java.util.List;
import java.util.Set;

/** A WMI class and what it says of a computer. */
public interface WmiClass {

  /** The namespace of most classes. */
  String CIMV2 = "root\\cimv2";

  /** {@return the namespace} */
  default String namespace() {
    return CIMV2;
  }

  /** {@return the class's name} */
  String name();

  /** {@return the properties that are modelled} */
  Set<String> properties();

  /**
   * Names properties that later versions have and this Windows lacks; asking for one makes the
   * whole query invalid.
   *
   * @param installation the Windows
   * @return the properties it lacks
   */
  default Set<String> lacking(Installation installation) {
    return Set.of();
  }

  /**
   * Tells whether this Windows has the namespace.
   *
   * @param installation the Windows
   * @return whether it is there
   */
  default boolean hasNamespace(Installation installation) {
    return true;
  }

  /**
   * Answers from the state.
   *
   * @param computer the computer
   * @return all rows
   */
  List<WmiRow> rows(Computer computer);
}
