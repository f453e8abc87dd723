package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.hives.HiveImage;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.NoMachineException;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may lie where a Windows is looked for: each ends in a result that says what it is. */
class BadVolumesTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();
  private static final String SOFTWARE = "Windows/System32/config/SOFTWARE";
  private static final int BINS = 4096;

  /** Something that is done to a sound volume, and what is said of it then. */
  enum Bad {
    NO_WINDOWS("holds no Windows: no folder in it has System32\\config") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.move(volume.resolve("Windows"), volume.resolveSibling("away"));
      }
    },
    NO_FOLDER("is no folder that can be read") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.move(volume, volume.resolveSibling("away"));
      }
    },
    FILE_IN_PLACE_OF_FOLDER("is no folder that can be read") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.move(volume, volume.resolveSibling("away"));
        Files.createFile(volume);
      }
    },
    TWO_WINDOWS("holds more than one Windows: WINNT, Windows") {
      @Override
      void spoil(Path volume) throws IOException {
        copySoftware(volume, "WINNT/System32/config/SOFTWARE");
      }
    },
    TWO_WINDOWS_THAT_DIFFER_BY_CASE("holds more than one Windows: WINDOWS, Windows") {
      @Override
      void spoil(Path volume) throws IOException {
        copySoftware(volume, "WINDOWS/System32/config/SOFTWARE");
      }
    },
    HALF_MOUNTED("holds no Windows: no folder in it has System32\\config") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.delete(volume.resolve(SOFTWARE));
        Files.delete(volume.resolve("Windows/System32/config/SYSTEM"));
      }
    },
    HIVE_MISSING("open the missing hive Windows\\System32\\config\\SOFTWARE") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.delete(volume.resolve(SOFTWARE));
      }
    },
    HIVE_THAT_CANNOT_BE_OPENED("SOFTWARE") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.delete(volume.resolve(SOFTWARE));
        Files.createDirectory(volume.resolve(SOFTWARE));
      }
    },
    HIVES_THAT_DIFFER_BY_CASE("tell apart 2 names that differ by case only") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.move(volume.resolve(SOFTWARE), volume.resolveSibling("hive"));
        for (String name : List.of("Software", "software")) {
          Files.copy(volume.resolveSibling("hive"), volume.resolve(SOFTWARE).resolveSibling(name));
        }
      }
    },
    HIVE_BEHIND_LINK_OUT_OF_THE_VOLUME("follow a link out of the volume") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.move(volume.resolve(SOFTWARE), volume.resolveSibling("hive"));
        Files.createSymbolicLink(volume.resolve(SOFTWARE), volume.resolveSibling("hive"));
      }
    },
    HIVE_BEHIND_LINK_TO_ITSELF("SOFTWARE") {
      @Override
      void spoil(Path volume) throws IOException {
        Files.delete(volume.resolve(SOFTWARE));
        Files.createSymbolicLink(volume.resolve(SOFTWARE), Path.of("SOFTWARE"));
      }
    },
    HIVE_OF_SIZE_0("is no registry hive: it is 0 bytes long") {
      @Override
      void spoil(Path volume) throws IOException {
        resize(volume, 0);
      }
    },
    HIVE_THAT_IS_TRUNCATED("is cut off: it should have") {
      @Override
      void spoil(Path volume) throws IOException {
        resize(volume, BINS + 100);
      }
    },
    HIVE_OF_4_GB("The image state is IMAGE_STATE_COMPLETE") {
      @Override
      void spoil(Path volume) throws IOException {
        resize(volume, 1L << 32);
      }
    },
    HIVE_THAT_SAYS_4_GB("bins of 4294963200 bytes cannot be") {
      @Override
      void spoil(Path volume) throws IOException {
        resize(volume, 1L << 32);
        patch(volume, hive -> hive.putInt(40, -4096));
      }
    },
    ZEROS_OF_4_GB("is no registry hive: it is 4294967296 bytes long and does not begin as one") {
      @Override
      void spoil(Path volume) throws IOException {
        resize(volume, 0);
        resize(volume, 1L << 32);
      }
    },
    CYCLIC_LIST("the key is listed by another key than the one that it is below") {
      @Override
      void spoil(Path volume) throws IOException {
        patch(volume, hive -> hive.putInt(BINS + listOfRoot(hive) + 8, hive.getInt(36)));
      }
    },
    LIST_THAT_IS_NONE("a list of sub-keys is expected") {
      @Override
      void spoil(Path volume) throws IOException {
        patch(volume, hive -> hive.putInt(BINS + hive.getInt(36) + 4 + 28, hive.getInt(36)));
      }
    },
    CELL_THAT_LIES("the size of the cell is -2147483648, which is none in use") {
      @Override
      void spoil(Path volume) throws IOException {
        patch(volume, hive -> hive.putInt(BINS + hive.getInt(36), Integer.MIN_VALUE));
      }
    },
    OTHER_ARCHITECTURE("architecture: ARM64") {
      @Override
      void spoil(Path volume) throws IOException {
        HiveImage system =
            WindowsTree.system()
                .text(
                    "ControlSet001\\Control\\Session Manager\\Environment",
                    "PROCESSOR_ARCHITECTURE",
                    "ARM64");
        WindowsTree.in(volume).with("SYSTEM", system);
      }
    },
    SEALED_BUT_DIRTY("UNPROVEN", "SOFTWARE was not closed cleanly") {
      @Override
      void spoil(Path volume) throws IOException {
        HiveImage software =
            WindowsTree.software()
                .text(
                    "Microsoft\\Windows\\CurrentVersion\\Setup\\State",
                    "ImageState",
                    "IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE");
        HiveImage system =
            WindowsTree.system()
                .number("Setup", "SetupType", 2)
                .text("Setup", "CmdLine", "oobe\\windeploy.exe");
        WindowsTree.in(volume)
            .with("SOFTWARE", software.notClosed())
            .with("SYSTEM", system)
            .withFile("Windows/System32/Sysprep/Sysprep_succeeded.tag", "");
      }
    };

    private final String told;

    Bad(String... told) {
      this.told = String.join("\n", told);
    }

    abstract void spoil(Path volume) throws IOException;

    private static void copySoftware(Path volume, String to) throws IOException {
      Files.createDirectories(volume.resolve(to).getParent());
      Files.copy(volume.resolve(SOFTWARE), volume.resolve(to));
    }

    /** What is added is a hole, which takes no room on the disk. */
    private static void resize(Path volume, long size) throws IOException {
      try (RandomAccessFile file = new RandomAccessFile(volume.resolve(SOFTWARE).toFile(), "rw")) {
        file.setLength(size);
      }
    }

    private static void patch(Path volume, Consumer<ByteBuffer> change) throws IOException {
      try (RandomAccessFile file = new RandomAccessFile(volume.resolve(SOFTWARE).toFile(), "rw")) {
        byte[] start = new byte[(int) Math.min(file.length(), 1 << 16)];
        file.readFully(start);
        ByteBuffer hive = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        change.accept(hive);
        HiveImage.seal(hive);
        file.seek(0);
        file.write(start);
      }
    }

    private static int listOfRoot(ByteBuffer hive) {
      return hive.getInt(BINS + hive.getInt(36) + 4 + 28);
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void endsInResultThatSaysWhatItIsAndWritesNothing(Bad bad) throws IOException {
    Path volume = folder.resolve("volume");
    WindowsTree.in(volume)
        .with("SYSTEM", WindowsTree.system())
        .with("SOFTWARE", WindowsTree.software());
    bad.spoil(volume);
    List<String> before = contents();

    assertThat(said(volume)).contains(bad.told.split("\n", -1));
    assertThat(contents()).isEqualTo(before);
  }

  /** All that a caller may ask of a disk, each in one text. */
  private static String said(Path volume) {
    OfflineMachine disk;
    try {
      disk = OfflineMachine.in(volume);
    } catch (NoMachineException e) {
      return e.getMessage();
    }
    List<String> texts = new ArrayList<>();
    for (CheckResult result : Sysprep.on(disk).preflight(PLAN).results()) {
      texts.add(result.id() + ": " + result.text());
    }
    texts.add(disk.verify().toText());
    texts.add("architecture: " + architecture(disk));
    return String.join("\n", texts);
  }

  private static String architecture(OfflineMachine disk) {
    try {
      return disk.view().system().architecture().name();
    } catch (MachineException e) {
      return e.getMessage();
    }
  }

  private List<String> contents() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .sorted()
          .map(file -> file + " " + file.toFile().length() + " " + file.toFile().lastModified())
          .toList();
    }
  }
}
