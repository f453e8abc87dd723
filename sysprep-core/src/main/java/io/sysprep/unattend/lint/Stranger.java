package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element that stands where the catalogue knows no setting of that name. */
public final class Stranger {

  private final XmlElement element;
  private final ComponentFacts component;
  private final @Nullable SettingFacts group;
  private final @Nullable SettingFacts sameName;

  Stranger(
      XmlElement element,
      ComponentFacts component,
      @Nullable SettingFacts group,
      @Nullable SettingFacts sameName) {
    this.element = element;
    this.component = component;
    this.group = group;
    this.sameName = sameName;
  }

  public XmlElement element() {
    return element;
  }

  /** {@return the component that lacks such a setting} */
  public ComponentFacts component() {
    return component;
  }

  /** {@return the path that the element would have as a setting} */
  public String path() {
    return group == null ? element.name() : group.path() + "/" + element.name();
  }

  /** {@return the setting that the name means if upper and lower case do not count} */
  public Optional<SettingFacts> inOtherCase() {
    return Optional.ofNullable(sameName);
  }
}
