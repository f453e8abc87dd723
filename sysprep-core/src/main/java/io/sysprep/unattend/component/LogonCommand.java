package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One command that runs at logon.
 *
 * <p>Stands at {@code Shell-Setup/FirstLogonCommands/SynchronousCommand} and {@code
 * Shell-Setup/LogonCommands/AsynchronousCommand}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class LogonCommand {

  @XmlElement(name = "CommandLine")
  private @Nullable String commandLine;

  @XmlElement(name = "Description")
  private @Nullable String description;

  @XmlElement(name = "Order")
  private @Nullable Integer order;

  @XmlElement(name = "RequiresUserInput")
  private @Nullable Boolean requiresUserInput;

  /** Makes one without any setting. */
  public LogonCommand() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code CommandLine}: the command to run. */
  public Optional<String> commandLine() {
    return Optional.ofNullable(commandLine);
  }

  /** Sets {@link #commandLine()}; null removes it. */
  public LogonCommand commandLine(@Nullable String value) {
    commandLine = value;
    return this;
  }

  /** Returns {@code Description}: what it is for. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Sets {@link #description()}; null removes it. */
  public LogonCommand description(@Nullable String value) {
    description = value;
    return this;
  }

  /** Returns {@code Order}: the place in the sequence. */
  public Optional<Integer> order() {
    return Optional.ofNullable(order);
  }

  /** Sets {@link #order()}; null removes it. */
  public LogonCommand order(@Nullable Integer value) {
    order = value;
    return this;
  }

  /** Returns {@code RequiresUserInput}: whether the command asks the user something. */
  public Optional<Boolean> requiresUserInput() {
    return Optional.ofNullable(requiresUserInput);
  }

  /** Sets {@link #requiresUserInput()}; null removes it. */
  public LogonCommand requiresUserInput(@Nullable Boolean value) {
    requiresUserInput = value;
    return this;
  }
}
