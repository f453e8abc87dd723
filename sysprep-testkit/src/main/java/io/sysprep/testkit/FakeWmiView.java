package io.sysprep.testkit;

import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.machine.WmiView;
import io.sysprep.testkit.wmi.WmiClass;
import io.sysprep.testkit.wmi.WmiClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Answers WMI queries from the one state. */
final class FakeWmiView implements WmiView {

  private static final String CONFIGURATION_MANAGER = "root\\ccm";

  private final Gate gate;
  private final Script script;

  FakeWmiView(Gate gate, Script script) {
    this.gate = gate;
    this.script = script;
  }

  @Override
  public List<WmiRow> query(WmiQuery query) {
    Question question =
        Question.within(
            query.deadline(),
            "query WMI class",
            Subject.wmiClass(query.namespace(), query.className()));
    return gate.ask(question, List.of(), () -> answer(query, question));
  }

  private List<WmiRow> answer(WmiQuery query, Question question) {
    WmiClass wmiClass = find(query, question);
    requireProperties(wmiClass, query, question);
    List<WmiRow> rows = new ArrayList<>();
    for (WmiRow row : wmiClass.rows(gate.computer())) {
      if (hold(query.conditions(), row)) {
        rows.add(selected(row, query.properties()));
      }
    }
    return List.copyOf(rows);
  }

  private static boolean hold(List<WmiCondition> conditions, WmiRow row) {
    for (WmiCondition condition : conditions) {
      if (!WmiConditions.hold(condition, row)) {
        return false;
      }
    }
    return true;
  }

  private WmiClass find(WmiQuery query, Question question) {
    requireNotMissing(query, question);
    Optional<WmiClass> modelled = WmiClasses.find(query.namespace(), query.className());
    if (modelled.isEmpty()) {
      throw new UnmodelledException(query.toString());
    }
    WmiClass found = modelled.get();
    if (!found.hasNamespace(gate.computer().installation())) {
      throw Failures.of(Reason.MISSING_NAMESPACE, question, Failures.INVALID_NAMESPACE);
    }
    return found;
  }

  private void requireNotMissing(WmiQuery query, Question question) {
    String namespace = query.namespace();
    if (script.lacksWmi(namespace) || isOfConfigurationManager(namespace)) {
      throw Failures.of(Reason.MISSING_NAMESPACE, question, Failures.INVALID_NAMESPACE);
    }
    if (script.lacksWmi(namespace + "\\" + query.className())) {
      throw Failures.of(Reason.MISSING_CLASS, question, Failures.INVALID_CLASS);
    }
  }

  /** A machine without that product, as new installations are, lacks its namespaces. */
  private static boolean isOfConfigurationManager(String namespace) {
    return namespace.toLowerCase(Locale.ROOT).startsWith(CONFIGURATION_MANAGER);
  }

  private void requireProperties(WmiClass wmiClass, WmiQuery query, Question question) {
    Set<String> lacking = ignoringCase(wmiClass.lacking(gate.computer().installation()));
    Set<String> modelled = ignoringCase(wmiClass.properties());
    List<String> properties = new ArrayList<>(query.properties());
    for (WmiCondition condition : query.conditions()) {
      properties.add(condition.property());
    }
    for (String property : properties) {
      if (lacking.contains(property)) {
        throw Failures.of(Reason.FAILED, question, Failures.INVALID_QUERY);
      }
      if (!modelled.contains(property)) {
        throw new UnmodelledException(query + ": property " + property);
      }
    }
  }

  private static WmiRow selected(WmiRow row, List<String> properties) {
    Map<String, WmiValue> selected = new LinkedHashMap<>();
    for (String property : properties) {
      WmiValue value = row.values().get(property);
      if (value != null) {
        selected.put(property, value);
      }
    }
    return new WmiRow(selected);
  }

  private static Set<String> ignoringCase(Set<String> names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(names);
    return set;
  }
}
