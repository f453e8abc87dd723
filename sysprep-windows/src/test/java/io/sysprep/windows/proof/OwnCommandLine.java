package io.sysprep.windows.proof;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import java.util.List;

/**
 * The command line of this process as Windows has it and divides it: java.exe expands wildcards in
 * arguments, and knows no character that the ANSI code page lacks.
 */
final class OwnCommandLine {

  private OwnCommandLine() {}

  /** {@return what stands behind a word} */
  static List<String> after(String word) {
    List<String> words = words();
    return words.subList(words.indexOf(word) + 1, words.size());
  }

  private static List<String> words() {
    IntByReference count = new IntByReference();
    Object[] given = {new WString(commandLine()), count};
    Pointer words = call("shell32", "CommandLineToArgvW", given);
    return List.of(words.getWideStringArray(0, count.getValue()));
  }

  private static String commandLine() {
    return call("kernel32", "GetCommandLineW").getWideString(0);
  }

  private static Pointer call(String library, String function, Object... arguments) {
    return Function.getFunction(library, function, Function.ALT_CONVENTION)
        .invokePointer(arguments);
  }
}
