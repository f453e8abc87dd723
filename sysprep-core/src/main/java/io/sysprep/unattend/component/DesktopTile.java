package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One tile, by its app or by a path to a program.
 *
 * <p>Stands at any tile of {@code Shell-Setup/StartTiles}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DesktopTile {

  @XmlElement(name = "AppIdOrPath")
  private @Nullable String appIdOrPath;

  @XmlElement(name = "FirstRunTask")
  private @Nullable String firstRunTask;

  /** Makes one without any setting. */
  public DesktopTile() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AppIdOrPath}: the id of the app, or a path. */
  public Optional<String> appIdOrPath() {
    return Optional.ofNullable(appIdOrPath);
  }

  /** Sets {@link #appIdOrPath()}; null removes it. */
  public DesktopTile appIdOrPath(@Nullable String value) {
    appIdOrPath = value;
    return this;
  }

  /** Returns {@code FirstRunTask}: the task to run once. */
  public Optional<String> firstRunTask() {
    return Optional.ofNullable(firstRunTask);
  }

  /** Sets {@link #firstRunTask()}; null removes it. */
  public DesktopTile firstRunTask(@Nullable String value) {
    firstRunTask = value;
    return this;
  }
}
