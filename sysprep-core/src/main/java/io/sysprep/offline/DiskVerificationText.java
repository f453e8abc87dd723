package io.sysprep.offline;

import io.sysprep.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what a disk tells for a console: a line for each thing. */
final class DiskVerificationText {

  private final StringBuilder text = new StringBuilder();

  private DiskVerificationText() {}

  static String of(DiskVerification disk) {
    DiskVerificationText lines = new DiskVerificationText();
    lines.add("standing", disk.standing());
    lines.add("", disk.summary());
    lines.add("next step", disk.nextStep());
    disk.sealedFor().ifPresent(target -> lines.add("sealed for", target));
    lines.add("tag", disk.evidence().tag());
    lines.add("image state", disk.evidence().imageState());
    lines.add("State.ini", disk.stateIni());
    lines.add("next boot", disk.evidence().nextBoot());
    lines.add("sysprep.exe", String.join(" ", disk.options()));
    lines.add("machine SID", disk.machineSid());
    lines.add("shut down", disk.wasShutDownCleanly() ? "cleanly" : "not cleanly");
    disk.unclean().forEach(hive -> lines.add("", hive));
    disk.firstBoot().unreadable().ifPresent(why -> lines.add("first boot", why));
    disk.firstBoot().value().ifPresent(lines::addFirstBoot);
    lines.addLeftBehind(disk.leftBehind());
    lines.add("logs", disk.diagnosis());
    return lines.text.toString();
  }

  private void addFirstBoot(FirstBoot boot) {
    boot.passes().stream()
        .filter(pass -> pass.answerFile().isPresent())
        .forEach(pass -> add(pass.pass().attributeValue(), told(pass)));
    boot.setupComplete().ifPresent(script -> add("after Setup", script));
    boot.cloudbaseInit()
        .ifPresent(mode -> add("Cloudbase-Init", mode.name().toLowerCase(Locale.ROOT)));
  }

  private static String told(FirstBoot.Pass pass) {
    String problems =
        pass.problems().isEmpty() ? "" : ", " + Words.counted(pass.problems().size(), "problem");
    return pass.answerFile().orElseThrow() + (pass.certain() ? "" : " (not certain)") + problems;
  }

  private void addLeftBehind(LeftBehind left) {
    for (Leftover.Kind kind : Leftover.Kind.values()) {
      List<Leftover> finds = left.of(kind);
      if (!finds.isEmpty()) {
        add(
            kind.title().toLowerCase(Locale.ROOT),
            finds.stream().map(Leftover::place).collect(Collectors.joining("; ")));
      }
    }
    left.unread().forEach(why -> add("not looked at", why));
  }

  private void add(String name, Object value) {
    text.append(String.format(Locale.ROOT, "%-34s %s%n", name, value));
  }
}
