package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.sysprep.machine.MachineView;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.provider.ProviderInventory;
import io.sysprep.provider.ProviderLibrary;
import io.sysprep.provider.ProviderPhase;
import io.sysprep.provider.ProviderPlace;
import io.sysprep.provider.SysprepProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 65 providers of a real Windows 7, from its registry on a disk. */
class RealProvidersTest {

  @TempDir private Path folder;

  private ProviderInventory windows7() throws IOException {
    WindowsTree tree = WindowsTree.in(folder);
    for (String hive : new String[] {"SYSTEM", "SOFTWARE", "SAM"}) {
      tree.withReal("win7/" + hive, hive);
    }
    MachineView view = OfflineMachine.in(folder).view();
    return ProviderInventory.of(view);
  }

  @Test
  void allAreFoundWithTheirPhases() throws IOException {
    Map<ProviderPhase, Long> counts =
        windows7().providers().stream()
            .collect(Collectors.groupingBy(SysprepProvider::phase, Collectors.counting()));
    assertThat(counts)
        .containsOnly(
            entry(ProviderPhase.CLEANUP, 20L),
            entry(ProviderPhase.GENERALIZE, 25L),
            entry(ProviderPhase.SPECIALIZE, 20L));
    assertThat(windows7().providers())
        .allMatch(provider -> provider.place() == ProviderPlace.REGISTRY)
        .noneMatch(provider -> provider.method().isEmpty());
  }

  /** Of two it is not said by name, folder or function whose they are. */
  @Test
  void nearlyAllHaveAKnownOwner() throws IOException {
    assertThat(windows7().providers())
        .filteredOn(provider -> provider.owner().isEmpty())
        .extracting(SysprepProvider::dll)
        .containsExactlyInAnyOrder(
            "C:\\Windows\\System32\\winshfhc.dll", "C:\\Windows\\System32\\aecache.dll");
  }

  /** The tree has the hives only. */
  @Test
  void dllsThatAreNotOnTheDiskAreMissingUnlessTheLoaderLooksForThem() throws IOException {
    assertThat(windows7().providers())
        .allMatch(
            provider ->
                provider.library()
                    == (provider.dll().contains("\\")
                        ? ProviderLibrary.MISSING
                        : ProviderLibrary.UNKNOWN));
  }
}
