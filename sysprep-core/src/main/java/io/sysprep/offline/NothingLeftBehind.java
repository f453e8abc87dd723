package io.sysprep.offline;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Looks for one kind of thing that should not be in an image. */
final class NothingLeftBehind implements PrerequisiteCheck {

  private static final Fact<LeftBehind> SWEEP =
      Fact.of("what is left behind", facts -> LeftBehind.on(facts.machine()));

  private static final int SHOWN = 10;

  private final Leftover.Kind kind;

  NothingLeftBehind(Leftover.Kind kind) {
    this.kind = kind;
  }

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "left-behind-" + kind.name().toLowerCase(Locale.ROOT),
            kind.title() + " are not left in the image")
        .because(
            kind.isSecret()
                ? "Whoever gets the image, or a clone of it, gets the secret."
                : "It is the same on all clones, and belongs to none of them.")
        .atWorst(kind.isSecret() ? CheckDescription.Worst.WARNING : CheckDescription.Worst.NOTICE)
        .reads(Port.REGISTRY, Port.FILES, Port.SYSTEM)
        .remediedBy("Do what is said of each place.")
        .describedAt(
            "https://learn.microsoft.com/azure/virtual-machines/windows/prepare-for-upload-vhd-image");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    LeftBehind left = facts.once(SWEEP);
    List<Leftover> finds = left.of(kind);
    if (finds.isEmpty()) {
      return left.unread().isEmpty()
          ? Finding.passed("Nothing of that kind was found.")
          : Finding.inconclusive(String.join(" ", left.unread()));
    }
    return kind.isSecret() ? Finding.warning(told(finds)) : Finding.notice(told(finds));
  }

  private static String told(List<Leftover> finds) {
    String first =
        finds.stream().limit(SHOWN).map(Leftover::toString).collect(Collectors.joining(" "));
    return finds.size() <= SHOWN ? first : first + " And " + (finds.size() - SHOWN) + " more.";
  }
}
