package io.sysprep.testkit.programs;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.Sid;
import io.sysprep.testkit.state.AppxStore;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code powershell.exe} as far as it removes one app of the user that runs it; one that cannot be
 * removed is refused with 0x80073cfa, one that the user does not have with 0x80073cf1.
 *
 * <p>The codes are those of Microsoft's table of deployment errors.
 */
public final class PowerShell extends OneShotProgram {

  private static final String REMOVAL =
      "try \\{ Remove-AppxPackage -Package '([^']+)' -ErrorAction Stop \\}"
          + " catch \\{ exit \\$_\\.Exception\\.HResult \\}";
  private static final long NOT_FOUND = 0x8007_3CF1L;
  private static final long REMOVE_FAILED = 0x8007_3CFAL;

  /** Makes the program. */
  public PowerShell() {
    // It holds no state.
  }

  @Override
  boolean isModelled(ProgramLaunch launch) {
    return removal(launch).matches();
  }

  @Override
  long work(ProgramLaunch launch, Computer computer) {
    String app = removal(launch).group(1);
    return remove(app, computer.user().sid(), computer.installation().appx());
  }

  private static Matcher removal(ProgramLaunch launch) {
    List<String> arguments = launch.arguments();
    Matcher removal =
        Pattern.compile(REMOVAL)
            .matcher(arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1));
    boolean ignored = removal.matches();
    return removal;
  }

  private static long remove(String fullName, Sid user, AppxStore store) {
    Optional<AppxPackage> found =
        store.installed().stream()
            .filter(each -> each.fullName().equals(fullName) && each.users().contains(user))
            .findFirst();
    if (found.isEmpty()) {
      return NOT_FOUND;
    }
    if (!found.get().removable()) {
      return REMOVE_FAILED;
    }
    store.install(without(found.get(), user));
    return 0;
  }

  private static AppxPackage without(AppxPackage app, Sid user) {
    List<Sid> others = app.users().stream().filter(other -> !other.equals(user)).toList();
    return new AppxPackage(app.fullName(), app.familyName(), app.role(), app.removable(), others);
  }
}
