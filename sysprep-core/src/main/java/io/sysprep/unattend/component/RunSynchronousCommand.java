package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One command that runs before the next one.
 *
 * <p>Stands at {@code Deployment/RunSynchronous/RunSynchronousCommand}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class RunSynchronousCommand {

  @XmlElement(name = "Credentials")
  private @Nullable Credentials credentials;

  @XmlElement(name = "Description")
  private @Nullable String description;

  @XmlElement(name = "Order")
  private @Nullable Integer order;

  @XmlElement(name = "Path")
  private @Nullable String path;

  @XmlElement(name = "WillReboot")
  private @Nullable WillReboot willReboot;

  /** Makes one without any setting. */
  public RunSynchronousCommand() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Credentials}: the account to use. */
  public Optional<Credentials> credentials() {
    return Optional.ofNullable(credentials);
  }

  /** Sets {@link #credentials()}; null removes it. */
  public RunSynchronousCommand credentials(@Nullable Credentials value) {
    credentials = value;
    return this;
  }

  /** Returns {@code Description}: what it is for. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Sets {@link #description()}; null removes it. */
  public RunSynchronousCommand description(@Nullable String value) {
    description = value;
    return this;
  }

  /** Returns {@code Order}: the place in the sequence. */
  public Optional<Integer> order() {
    return Optional.ofNullable(order);
  }

  /** Sets {@link #order()}; null removes it. */
  public RunSynchronousCommand order(@Nullable Integer value) {
    order = value;
    return this;
  }

  /** Returns {@code Path}: the path. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /** Sets {@link #path()}; null removes it. */
  public RunSynchronousCommand path(@Nullable String value) {
    path = value;
    return this;
  }

  /** Returns {@code WillReboot}: whether the command restarts the computer. */
  public Optional<WillReboot> willReboot() {
    return Optional.ofNullable(willReboot);
  }

  /** Sets {@link #willReboot()}; null removes it. */
  public RunSynchronousCommand willReboot(@Nullable WillReboot value) {
    willReboot = value;
    return this;
  }
}
