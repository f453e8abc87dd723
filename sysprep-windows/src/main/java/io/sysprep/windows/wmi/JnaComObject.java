package io.sysprep.windows.wmi;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * An object of COM, whose methods are called by their place in its table.
 *
 * <p>jna-platform's own classes for WMI bring a {@code VARIANT} that makes some sixty other types
 * for its first value; see {@link VariantCodec}.
 */
record JnaComObject(Pointer self) {

  // unknwn.h, IUnknown
  private static final int RELEASE = 2;

  /**
   * Calls a method.
   *
   * @param place its place in the table, counted from 0 and from the methods of IUnknown on
   * @param arguments what it takes, without the object itself
   * @return the HRESULT, which is no error
   * @throws NativeFailure when it is one
   */
  int call(int place, @Nullable Object... arguments) {
    @Nullable Object[] all = new @Nullable Object[arguments.length + 1];
    all[0] = self;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return check(method(place).invokeInt(all));
  }

  void release() {
    int ignored = method(RELEASE).invokeInt(new Object[] {self});
  }

  static int check(int result) {
    if (result < 0) {
      throw new NativeFailure(result);
    }
    return result;
  }

  private Function method(int place) {
    Pointer table = self.getPointer(0);
    return Function.getFunction(
        table.getPointer((long) place * Native.POINTER_SIZE), Function.ALT_CONVENTION);
  }
}
