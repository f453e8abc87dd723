package io.sysprep.unattend;

import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * One {@code <component>} element: the settings for one part of Windows in one pass.
 *
 * @param block the block of settings that the component is in
 * @param element the element
 */
public record Component(SettingsBlock block, XmlElement element) {

  /**
   * {@return the name of the part of Windows: the attribute {@code name}, empty where it is
   * missing}
   */
  public String name() {
    return written("name");
  }

  /**
   * {@return the architecture as written: the attribute {@code processorArchitecture}, empty where
   * it is missing}
   */
  public String architecture() {
    return written("processorArchitecture");
  }

  /**
   * {@return the key token of the part's publisher: the attribute {@code publicKeyToken}, empty
   * where it is missing}
   */
  public String publicKeyToken() {
    return written("publicKeyToken");
  }

  /**
   * {@return the language of the part: the attribute {@code language}, empty where it is missing}
   */
  public String language() {
    return written("language");
  }

  /**
   * {@return whether the part is installed side by side: the attribute {@code versionScope}, empty
   * where it is missing}
   */
  public String versionScope() {
    return written("versionScope");
  }

  /**
   * Tells whether the component has a name; Windows compares such names without regard to case.
   *
   * @param wanted the name
   * @return whether it is this component's
   */
  public boolean isNamed(String wanted) {
    return name().equalsIgnoreCase(wanted);
  }

  /** {@return the settings directly within, in the order of the file; unmodifiable} */
  public List<Setting> settings() {
    return element.children().stream().map(child -> new Setting(this, child)).toList();
  }

  /**
   * Finds a setting by its path.
   *
   * @param path for example {@code UserAccounts/LocalAccounts/LocalAccount[Name=admin]/Group}
   * @return the first that the path leads to
   * @throws IllegalArgumentException if the path is not one
   */
  public Optional<Setting> setting(String path) {
    return settings(path).stream().findFirst();
  }

  /**
   * Finds all settings that a path leads to; without keys it leads to every item of a list.
   *
   * @param path for example {@code FirstLogonCommands/SynchronousCommand}
   * @return the settings in the order of the file, unmodifiable
   * @throws IllegalArgumentException if the path is not one
   */
  public List<Setting> settings(String path) {
    return SettingPath.of(path).under(element).stream()
        .map(found -> new Setting(this, found))
        .toList();
  }

  private String written(String attribute) {
    return element.attribute(attribute).orElse("");
  }
}
