package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One tile, by its app.
 *
 * <p>Stands at any tile of {@code Shell-Setup/StartTiles}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Tile {

  @XmlElement(name = "AppId")
  private @Nullable String appId;

  @XmlElement(name = "FirstRunTask")
  private @Nullable String firstRunTask;

  /** Makes one without any setting. */
  public Tile() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AppId}: the id of the app. */
  public Optional<String> appId() {
    return Optional.ofNullable(appId);
  }

  /** Sets {@link #appId()}; null removes it. */
  public Tile appId(@Nullable String value) {
    appId = value;
    return this;
  }

  /** Returns {@code FirstRunTask}: the task to run once. */
  public Optional<String> firstRunTask() {
    return Optional.ofNullable(firstRunTask);
  }

  /** Sets {@link #firstRunTask()}; null removes it. */
  public Tile firstRunTask(@Nullable String value) {
    firstRunTask = value;
    return this;
  }
}
