package io.sysprep.unattend.fuzz;

import io.sysprep.unattend.AnswerFileText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that have every kind of markup and every encoding. */
final class FuzzSeeds {

  private static final String ALL_MARKUP =
      AnswerFileText.with(
          "oobeSystem",
          "Microsoft-Windows-Shell-Setup",
          "<!-- c --><TimeZone>a &amp; &#x42; <![CDATA[<c>]]></TimeZone><?pi x?>",
          "<UserAccounts><LocalAccounts><LocalAccount wcm:action=\"add\" xmlns:q='u' q:r='1'>",
          "<Name>é名\uD83D\uDE00</Name><Password><Value/><PlainText >true</PlainText></Password>",
          "</LocalAccount></LocalAccounts></UserAccounts>",
          "<e:x xmlns:e=\"urn:e\" xml:lang='en'><y xmlns=''/></e:x>");

  private FuzzSeeds() {}

  static List<byte[]> written() {
    String marked = "\uFEFF" + ALL_MARKUP;
    String wide = marked.replace("encoding=\"utf-8\"", "encoding=\"utf-16\"");
    return List.of(
        ALL_MARKUP.getBytes(StandardCharsets.UTF_8),
        ALL_MARKUP.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
        marked.getBytes(StandardCharsets.UTF_8),
        wide.getBytes(StandardCharsets.UTF_16LE),
        wide.getBytes(StandardCharsets.UTF_16BE));
  }
}
