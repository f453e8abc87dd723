package io.sysprep.unattend.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes a file as disks, editors, templates and attackers do. */
public final class Mutation {

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "/",
          "=",
          " ",
          "\n",
          "\r\n",
          "]]>",
          "<!--",
          "-->",
          "--",
          "<![CDATA[",
          "<?xml version=\"1.0\"?>",
          "<?pi x?>",
          "&amp;",
          "&#x41;",
          "&#0;",
          "&#xD800;",
          "&nope;",
          "<!DOCTYPE a>",
          "xmlns:p=\"u\"",
          "xmlns=\"\"",
          " a=\"1\"",
          " a=\"2\"",
          "p:b=\"1\"",
          "wcm:action=\"add\"",
          "\u0000",
          "\u0013",
          "\uFFFE",
          "\uFEFF",
          "é",
          "名",
          "\uD83D\uDE00",
          "\u2028",
          "\u0085",
          "{{ x }}",
          "<% x %>",
          "</",
          "/>",
          "<a>",
          "</a>",
          "<a:b/>",
          "<:a/>",
          "<a:/>",
          "<?",
          "?>",
          "<!",
          "[",
          "]",
          ":",
          "encoding=\"utf-8\"",
          "\t",
          "xml:lang=\"en\"",
          "xmlns:xml=\"u\"",
          "xmlns:xmlns=\"u\"",
          "<-a/>",
          "<a.b/>",
          "<1/>",
          "\u00B7",
          "\u0300");

  private final RandomGenerator random;

  public Mutation(RandomGenerator random) {
    this.random = random;
  }

  /** {@return the bytes with one to four changes} */
  public byte[] of(byte[] original) {
    byte[] changed = original;
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      changed = once(changed);
    }
    return changed;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, random.nextInt(1, 1 << random.nextInt(1, 9)));
    return switch (random.nextInt(7)) {
      case 0 -> splice(bytes, at, 0, piece());
      case 1 -> splice(bytes, at, Math.min(1, bytes.length - at), piece());
      case 2 -> splice(bytes, at, length, new byte[0]);
      case 3 -> splice(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 4 ->
          splice(bytes, at, Math.min(1, bytes.length - at), new byte[] {(byte) random.nextInt()});
      case 5 -> Arrays.copyOf(bytes, Math.max(1, at));
      default ->
          splice(
              bytes,
              at,
              length,
              Arrays.copyOfRange(bytes, at / 2, at / 2 + Math.min(length, at - at / 2)));
    };
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] splice(byte[] bytes, int at, int removed, byte[] added) {
    byte[] changed = new byte[bytes.length - removed + added.length];
    System.arraycopy(bytes, 0, changed, 0, at);
    System.arraycopy(added, 0, changed, at, added.length);
    System.arraycopy(bytes, at + removed, changed, at + added.length, bytes.length - at - removed);
    return changed;
  }
}
