package io.sysprep.windows.programs;

/**
 * Writes one argument so that the program sees it unchanged.
 *
 * <p>Windows passes one line, which programs take apart by the rules of the C runtime (Microsoft
 * Learn, "Parsing C command-line arguments"): backslashes are special before a quote only. Java
 * adds quotes of its own unless a part begins and ends with one and does not end in backslash and
 * quote; so trailing backslashes are put, doubled, before an empty pair of quotes ({@code "c
 * d"\\""}), which every parser reads as {@code c d\}.
 */
public final class CommandQuoting {

  private CommandQuoting() {}

  public static String quote(String argument) {
    return isPlain(argument) ? argument : quoted(argument);
  }

  private static boolean isPlain(String argument) {
    return !argument.isEmpty() && argument.chars().noneMatch(CommandQuoting::isSpecial);
  }

  private static boolean isSpecial(int c) {
    return c <= ' ' || c == '"';
  }

  private static String quoted(String argument) {
    StringBuilder line = new StringBuilder("\"");
    int backslashes = 0;
    for (int i = 0; i < argument.length(); i++) {
      char c = argument.charAt(i);
      backslashes = c == '\\' ? backslashes + 1 : escape(line, c, backslashes);
    }
    return close(line, backslashes).toString();
  }

  private static int escape(StringBuilder line, char c, int backslashes) {
    line.append("\\".repeat(c == '"' ? backslashes * 2 + 1 : backslashes)).append(c);
    return 0;
  }

  private static StringBuilder close(StringBuilder line, int backslashes) {
    line.append('"');
    return backslashes == 0 ? line : line.append("\\".repeat(backslashes * 2)).append("\"\"");
  }
}
