package io.sysprep.machine;

/** What a row must satisfy to be in the answer to a query. */
public sealed interface WmiCondition {

  /** {@return the property that is looked at} */
  String property();

  /** {@return the condition in WQL} */
  String wql();

  /**
   * Holds where a property has a value; compares text without regard to case, as WQL does.
   *
   * @param property the property
   * @param value the value
   */
  record Equal(String property, WmiValue value) implements WmiCondition {
    /** Refuses what is not a name. */
    public Equal {
      WmiName.require("property", property);
    }

    @Override
    public String wql() {
      return property + " = " + value.wql();
    }
  }

  /**
   * Holds where a property has any value at all.
   *
   * @param property the property
   */
  record Present(String property) implements WmiCondition {
    /** Refuses what is not a name. */
    public Present {
      WmiName.require("property", property);
    }

    @Override
    public String wql() {
      return property + " IS NOT NULL";
    }
  }

  /**
   * Requires a text.
   *
   * @param property the property
   * @param text the text it must equal
   * @return the condition
   */
  static WmiCondition equal(String property, String text) {
    return new Equal(property, new WmiValue.Text(text));
  }

  /**
   * Requires true or false.
   *
   * @param property the property
   * @param flag what it must be
   * @return the condition
   */
  static WmiCondition equal(String property, boolean flag) {
    return new Equal(property, new WmiValue.Flag(flag));
  }

  /**
   * Requires any value.
   *
   * @param property the property
   * @return the condition
   */
  static WmiCondition present(String property) {
    return new Present(property);
  }
}
