package io.sysprep.verify;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import java.util.Optional;

/**
 * An image state as a machine has recorded it.
 *
 * <p>Windows records it in two places (Microsoft Learn, "Windows Setup states"), which are read one
 * by one, because one may be readable when the other is not. The registry is what imaging tools go
 * by; the file is for an offline image.
 *
 * @param state the state
 * @param text the text as recorded; it tells what an {@link ImageState#UNKNOWN} is
 */
public record RecordedImageState(ImageState state, String text) {

  /** The registry key that holds the state. */
  public static final RegistryKey KEY =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");

  /** The name of the value in it. */
  public static final String VALUE = "ImageState";

  private static final String FILE = "Setup\\State\\State.ini";
  private static final int FILE_LIMIT = 64 * 1024;

  private static RecordedImageState of(String text) {
    return new RecordedImageState(ImageState.parse(text), text);
  }

  /**
   * Reads the registry value {@code ImageState}.
   *
   * @param view the machine
   * @return what it records; empty when it records nothing
   * @throws MachineException when that could not be found out, or the value is no text
   */
  public static Optional<RecordedImageState> inRegistry(MachineView view) {
    return view.registry().text(KEY, VALUE).map(RecordedImageState::of);
  }

  /**
   * Reads {@code Setup\State\State.ini} in the Windows folder, with its quotes or without them.
   *
   * @param view the machine
   * @return what it records; empty when there is no such file or it names no state
   * @throws MachineException when that could not be found out
   */
  public static Optional<RecordedImageState> inStateIni(MachineView view) {
    WindowsPath file = view.system().windowsFolder().resolve(FILE);
    return view.files()
        .read(file, FILE_LIMIT)
        .flatMap(StateIni::imageState)
        .map(RecordedImageState::of);
  }
}
