package io.sysprep.windows.registry;

import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryKey;
import io.sysprep.windows.failures.WindowsErrors;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Opens keys in the view that their address asks for, and closes them whatever happens.
 *
 * <p>When reading fails and closing fails too, the first error is the one thrown (JNA issue 1036).
 */
final class KeyAccess {

  // winnt.h. The view is asked for on every call: without a flag, the bitness of the JVM decides.
  static final int READ = 0x20019;
  static final int WRITE = 0x20006;
  private static final int WOW64_64KEY = 0x0100;
  private static final int WOW64_32KEY = 0x0200;

  private final NativeRegistry natives;

  KeyAccess(NativeRegistry natives) {
    this.natives = natives;
  }

  NativeRegistry natives() {
    return natives;
  }

  /** {@return what was done in the key; empty when the key is not there} */
  <T> Optional<T> inExisting(RegistryKey key, int access, String attempt, LongFunction<T> action) {
    NativeRegistry.Opened opened = natives.open(key.hive(), key.path(), access | viewOf(key));
    return isAbsent(opened.code())
        ? Optional.empty()
        : Optional.of(closing(opened, key, attempt, action));
  }

  /** {@return what was done in the key, which is made where it is missing} */
  <T> T inCreated(RegistryKey key, int access, String attempt, LongFunction<T> action) {
    NativeRegistry.Opened made = natives.create(key.hive(), key.path(), access | viewOf(key));
    return closing(made, key, attempt, action);
  }

  static boolean isAbsent(int code) {
    return code == WindowsErrors.FILE_NOT_FOUND
        || code == WindowsErrors.PATH_NOT_FOUND
        || code == WindowsErrors.KEY_DELETED;
  }

  static int viewOf(RegistryKey key) {
    return key.bitness() == RegistryBitness.BITS_64 ? WOW64_64KEY : WOW64_32KEY;
  }

  private <T> T closing(
      NativeRegistry.Opened opened, RegistryKey key, String attempt, LongFunction<T> action) {
    WindowsErrors.requireSuccess(attempt, key, opened.code());
    T result;
    try {
      result = action.apply(opened.handle());
    } catch (RuntimeException | Error first) {
      int closed = natives.close(opened.handle());
      if (closed != WindowsErrors.SUCCESS) {
        first.addSuppressed(WindowsErrors.failure("close registry key", key, closed));
      }
      throw first;
    }
    WindowsErrors.requireSuccess("close registry key", key, natives.close(opened.handle()));
    return result;
  }
}
