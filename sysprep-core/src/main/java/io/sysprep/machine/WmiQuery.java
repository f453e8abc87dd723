package io.sysprep.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question to WMI: properties of a class, with conditions that all have to hold, and a deadline.
 *
 * <pre>{@code
 * WmiQuery rearm = WmiQuery.of("root\\cimv2", "SoftwareLicensingService", "RemainingWindowsReArmCount");
 * }</pre>
 *
 * @param namespace the namespace, such as {@code root\cimv2}
 * @param className the class
 * @param properties the properties to read; never empty, because reading all of some classes takes
 *     minutes
 * @param conditions what rows must satisfy, all of it; may be empty
 * @param deadline how long the whole query may take
 */
public record WmiQuery(
    String namespace,
    String className,
    List<String> properties,
    List<WmiCondition> conditions,
    Duration deadline) {

  /** How long a query may take unless {@link #within(Duration)} says otherwise. */
  public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(30);

  /** Copies the lists and refuses what could not be asked. */
  public WmiQuery {
    properties = List.copyOf(properties);
    conditions = List.copyOf(conditions);
    WmiName.require("class", className);
    for (String property : properties) {
      WmiName.require("property", property);
    }
    if (properties.isEmpty()) {
      throw new IllegalArgumentException("A query of " + className + " names no property");
    }
    if (deadline.isZero() || deadline.isNegative()) {
      throw new IllegalArgumentException("A query of " + className + " has no time: " + deadline);
    }
  }

  /**
   * Asks for properties of every row of a class.
   *
   * @param namespace the namespace
   * @param className the class
   * @param properties the properties, at least one
   * @return the query, with the default deadline
   */
  public static WmiQuery of(String namespace, String className, String... properties) {
    return new WmiQuery(namespace, className, List.of(properties), List.of(), DEFAULT_DEADLINE);
  }

  /**
   * Adds a condition.
   *
   * @param condition what rows must satisfy too
   * @return a new query
   */
  public WmiQuery where(WmiCondition condition) {
    List<WmiCondition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new WmiQuery(namespace, className, properties, all, deadline);
  }

  /**
   * Sets the deadline.
   *
   * @param newDeadline how long the whole query may take
   * @return a new query
   */
  public WmiQuery within(Duration newDeadline) {
    return new WmiQuery(namespace, className, properties, conditions, newDeadline);
  }

  /** {@return the query in WQL, with quotes and backslashes of values escaped} */
  public String wql() {
    String where =
        conditions.stream()
            .map(WmiCondition::wql)
            .collect(Collectors.joining(" AND ", " WHERE ", ""));
    return "SELECT "
        + String.join(", ", properties)
        + " FROM "
        + className
        + (conditions.isEmpty() ? "" : where);
  }

  /** {@return namespace and WQL, as errors show them} */
  @Override
  public String toString() {
    return namespace + ": " + wql();
  }
}
