package io.sysprep.unattend.catalogue;

import io.sysprep.table.Parts;
import java.util.List;

/** The configuration passes in which Windows applies something. */
public final class Passes {

  private static final String UNKNOWN = "*";

  private final List<String> names;

  private Passes(List<String> names) {
    this.names = names;
  }

  static Passes of(String names) {
    return new Passes(names.equals(UNKNOWN) ? List.of() : Parts.of(names, ","));
  }

  /**
   * Tells whether any source names the passes.
   *
   * @return false for a setting that was only ever seen in files
   */
  public boolean areKnown() {
    return !names.isEmpty();
  }

  /**
   * Tells whether a pass is one of these, or none is known.
   *
   * @param pass such as {@code oobeSystem}; case counts
   * @return false only where a source names the passes and this one is not among them
   */
  public boolean allow(String pass) {
    return names.isEmpty() || names.contains(pass);
  }

  /**
   * Lists the passes.
   *
   * @return their names in the order in which Windows runs them; empty when none is known
   */
  public List<String> names() {
    return names;
  }

  @Override
  public String toString() {
    return String.join(", ", names());
  }
}
