package io.sysprep.offline.snapshot;

import io.sysprep.machine.Architecture;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Version, folders and role over a tape. */
record TapedSystem(Tape tape) implements SystemView {

  @Override
  public WindowsVersion version() {
    return ask("version", SystemCodec.VERSION, SystemView::version);
  }

  @Override
  public Architecture architecture() {
    return ask("architecture", Codec.constant(Architecture.class), SystemView::architecture);
  }

  @Override
  public WindowsPath windowsFolder() {
    return ask("windowsFolder", SystemCodec.PATH, SystemView::windowsFolder);
  }

  @Override
  public WindowsPath programDataFolder() {
    return ask("programDataFolder", SystemCodec.PATH, SystemView::programDataFolder);
  }

  @Override
  public WindowsPath programFilesFolder() {
    return ask("programFilesFolder", SystemCodec.PATH, SystemView::programFilesFolder);
  }

  @Override
  public String computerName() {
    return ask("computerName", Codec.TEXT, SystemView::computerName);
  }

  @Override
  public DomainRole domainRole() {
    return ask("domainRole", Codec.constant(DomainRole.class), SystemView::domainRole);
  }

  @Override
  public Optional<Boolean> virtualMachine() {
    return ask("virtualMachine", Codec.optional(Codec.TRUTH), SystemView::virtualMachine);
  }

  @Override
  public Optional<String> variable(String name) {
    Codec<String> codec =
        new Codec<>(
            value -> Map.of("text", StandIns.REDACTION.value(name, value)),
            object -> object.text("text"));
    return tape.answer(
        Question.of("system.variable", name),
        Codec.optional(codec),
        machine -> machine.system().variable(name));
  }

  @Override
  public int oemCodePage() {
    return ask("oemCodePage", Codec.NUMBER, system -> (long) system.oemCodePage()).intValue();
  }

  @Override
  public int uiLanguage() {
    return ask("uiLanguage", Codec.NUMBER, system -> (long) system.uiLanguage()).intValue();
  }

  private <T> T ask(String what, Codec<T> codec, Function<SystemView, T> question) {
    return tape.answer(
        Question.of("system." + what), codec, machine -> question.apply(machine.system()));
  }
}
