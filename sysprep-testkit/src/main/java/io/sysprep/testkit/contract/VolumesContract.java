package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.Volume;
import io.sysprep.machine.VolumesView;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link VolumesView} promises. */
public interface VolumesContract extends PortContract {

  /** Callers see the same order everywhere. */
  @Test
  default void theVolumesComeInTheOrderOfTheirLetters() {
    List<Character> letters = volumes().volumes().stream().map(Volume::letter).toList();
    assertThat(letters).isSorted().doesNotHaveDuplicates().allMatch(Character::isUpperCase);
  }

  /** Space is checked where Windows is. */
  @Test
  default void theVolumeOfWindowsIsOnAFixedDiskAndTellsItsFreeSpace() {
    char letter = fixture().view().system().windowsFolder().drive().orElseThrow();
    Volume volume =
        volumes().volumes().stream().filter(it -> it.letter() == letter).findFirst().orElseThrow();
    assertThat(volume.kind()).isEqualTo(Volume.Kind.FIXED);
    assertThat(volume.freeBytes()).isPresent();
    assertThat(fixture().view().files().info(volume.root())).isPresent();
  }

  /** Absent is an answer, not an error. */
  @Test
  default void aVolumeThatIsNotThereHasNoConversionStatus() {
    List<Character> letters = volumes().volumes().stream().map(Volume::letter).toList();
    char free =
        (char)
            IntStream.rangeClosed('D', 'Z')
                .filter(letter -> !letters.contains((char) letter))
                .findFirst()
                .orElseThrow();
    assertThat(volumes().conversionStatus(free)).isEmpty();
  }

  private VolumesView volumes() {
    return fixture().view().volumes();
  }
}
