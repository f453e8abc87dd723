package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Programs pinned to the taskbar.
 *
 * <p>Stands at {@code Shell-Setup/TaskbarLinks}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class TaskbarLinks {

  @XmlElement(name = "Link0")
  private @Nullable String link0;

  @XmlElement(name = "Link1")
  private @Nullable String link1;

  @XmlElement(name = "Link2")
  private @Nullable String link2;

  @XmlElement(name = "Link3")
  private @Nullable String link3;

  @XmlElement(name = "Link4")
  private @Nullable String link4;

  @XmlElement(name = "Link5")
  private @Nullable String link5;

  /** Makes one without any setting. */
  public TaskbarLinks() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Link0}: shortcut number 1. */
  public Optional<String> link0() {
    return Optional.ofNullable(link0);
  }

  /** Sets {@link #link0()}; null removes it. */
  public TaskbarLinks link0(@Nullable String value) {
    link0 = value;
    return this;
  }

  /** Returns {@code Link1}: shortcut number 2. */
  public Optional<String> link1() {
    return Optional.ofNullable(link1);
  }

  /** Sets {@link #link1()}; null removes it. */
  public TaskbarLinks link1(@Nullable String value) {
    link1 = value;
    return this;
  }

  /** Returns {@code Link2}: shortcut number 3. */
  public Optional<String> link2() {
    return Optional.ofNullable(link2);
  }

  /** Sets {@link #link2()}; null removes it. */
  public TaskbarLinks link2(@Nullable String value) {
    link2 = value;
    return this;
  }

  /** Returns {@code Link3}: shortcut number 4. */
  public Optional<String> link3() {
    return Optional.ofNullable(link3);
  }

  /** Sets {@link #link3()}; null removes it. */
  public TaskbarLinks link3(@Nullable String value) {
    link3 = value;
    return this;
  }

  /** Returns {@code Link4}: shortcut number 5. */
  public Optional<String> link4() {
    return Optional.ofNullable(link4);
  }

  /** Sets {@link #link4()}; null removes it. */
  public TaskbarLinks link4(@Nullable String value) {
    link4 = value;
    return this;
  }

  /** Returns {@code Link5}: shortcut number 6. */
  public Optional<String> link5() {
    return Optional.ofNullable(link5);
  }

  /** Sets {@link #link5()}; null removes it. */
  public TaskbarLinks link5(@Nullable String value) {
    link5 = value;
    return this;
  }
}
