package io.sysprep.windows.jna;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.function.ToIntFunction;

/** Opens the token of this process, and closes it whatever happens. */
public final class JnaProcessToken {

  private JnaProcessToken() {}

  /** {@return 0, or what Windows said to the opening or to the call} */
  public static int with(int access, ToIntFunction<Pointer> call) {
    PointerByReference token = new PointerByReference();
    JnaKernel32 kernel = JnaKernel32.INSTANCE;
    if (!JnaAdvapi32.INSTANCE.OpenProcessToken(kernel.GetCurrentProcess(), access, token)) {
      return JnaLastError.ofFailure();
    }
    try {
      return call.applyAsInt(token.getValue());
    } finally {
      boolean ignored = kernel.CloseHandle(token.getValue());
    }
  }
}
