package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The image from a deployment server.
 *
 * <p>Stands at {@code Setup/WindowsDeploymentServices}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class WindowsDeploymentServices {

  @XmlElement(name = "ImageSelection")
  private @Nullable ImageSelection imageSelection;

  @XmlElement(name = "Login")
  private @Nullable Login login;

  /** Makes one without any setting. */
  public WindowsDeploymentServices() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code ImageSelection}: the image to install. */
  public Optional<ImageSelection> imageSelection() {
    return Optional.ofNullable(imageSelection);
  }

  /** Sets {@link #imageSelection()}; null removes it. */
  public WindowsDeploymentServices imageSelection(@Nullable ImageSelection value) {
    imageSelection = value;
    return this;
  }

  /** Returns {@code Login}: the account at the server. */
  public Optional<Login> login() {
    return Optional.ofNullable(login);
  }

  /** Sets {@link #login()}; null removes it. */
  public WindowsDeploymentServices login(@Nullable Login value) {
    login = value;
    return this;
  }
}
