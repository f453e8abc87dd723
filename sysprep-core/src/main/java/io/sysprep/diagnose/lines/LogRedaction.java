package io.sysprep.diagnose.lines;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes passwords and product keys out of what a log says.
 *
 * <p>Setup writes the command lines of RunSynchronous into its logs as they are. Each piece of text
 * that leaves this package goes through here.
 */
public final class LogRedaction {

  private static final String MASK = "***";

  private static final Pattern PRODUCT_KEY =
      Pattern.compile("\\b[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}\\b", Pattern.CASE_INSENSITIVE);

  private static final String SECRET =
      "(?:[\\w-]*(?:password|passwd|pwd|passphrase|secret|token|apikey|accountkey)|pass|pw)";

  /** The value is quoted, in brackets of XML, or one word. */
  private static final String VALUE = "(?:\"[^\"]*\"|'[^']*'|[^\\s\"'<>,;\\])}]+)";

  private static final List<Pattern> SECRETS =
      List.of(
          Pattern.compile("(?i)(\\b" + SECRET + "[\"']?\\s*[:=]+\\s*)" + VALUE),
          Pattern.compile("(?i)([-/]{1,2}" + SECRET + "\\s+)" + VALUE),
          Pattern.compile("(?i)(<" + SECRET + "[^>]*>(?:\\s*<Value>)?)[^<]*"),
          Pattern.compile("(?i)(<Value>)[^<]*"),
          Pattern.compile("(?i)(\\bnet1?(?:\\.exe)?\\s+user\\s+" + VALUE + "\\s+)(?!/)" + VALUE),
          Pattern.compile("(?i)(ConvertTo-SecureString\\s+(?:-String\\s+)?)(?!-)" + VALUE),
          Pattern.compile("(?i)(\\bBearer\\s+)" + VALUE),
          Pattern.compile("(://[^/\\s:@]+:)[^/\\s@]+(?=@)"));

  private LogRedaction() {}

  public static String of(String text) {
    String clean = PRODUCT_KEY.matcher(text).replaceAll(MASK);
    if (!mayHoldSecret(clean)) {
      return clean;
    }
    for (Pattern secret : SECRETS) {
      clean = secret.matcher(clean).replaceAll("$1" + MASK);
    }
    return clean;
  }

  private static boolean mayHoldSecret(String text) {
    String small = text.toLowerCase(java.util.Locale.ROOT);
    return small.contains("pw")
        || small.contains("pass")
        || small.contains("secret")
        || small.contains("token")
        || small.contains("key")
        || small.contains("bearer")
        || small.contains("<value>")
        || small.contains("user")
        || small.contains("securestring")
        || small.contains("://");
  }
}
