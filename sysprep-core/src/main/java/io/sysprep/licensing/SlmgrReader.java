package io.sysprep.licensing;

import io.sysprep.licensing.slmgr.LabelSet;
import io.sysprep.licensing.slmgr.OutputDecoder;
import io.sysprep.licensing.slmgr.OutputReading;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads slmgr.vbs output with what is known of the machine that it comes from.
 *
 * <p>Immutable; one reader serves any number of outputs and threads.
 *
 * <pre>{@code
 * SlmgrOutput output = SlmgrReader.standard()
 *     .withLabels(SlmgrLabels.parse(slmgrIni))
 *     .withCodePage(Charset.forName("IBM850"))
 *     .read(standardOutput);
 * }</pre>
 */
public final class SlmgrReader {

  private static final SlmgrReader STANDARD = new SlmgrReader(List.of(), Optional.empty());

  private final List<LabelSet> machineLabels;
  private final Optional<Charset> codePage;

  private SlmgrReader(List<LabelSet> machineLabels, Optional<Charset> codePage) {
    this.machineLabels = List.copyOf(machineLabels);
    this.codePage = codePage;
  }

  /**
   * {@return a reader that knows nothing of the machine: labels that ship with the library, and
   * structure}
   */
  public static SlmgrReader standard() {
    return STANDARD;
  }

  /**
   * {@return a reader that also knows the labels of a machine's {@code slmgr.ini}; of several,
   * those that fit the output best are used}
   *
   * @param labels the labels
   */
  public SlmgrReader withLabels(SlmgrLabels labels) {
    List<LabelSet> more = new ArrayList<>(machineLabels);
    more.add(labels.labels());
    return new SlmgrReader(more, codePage);
  }

  /**
   * {@return a reader that takes bytes which are in no Unicode encoding to be in this code page}
   *
   * @param oemCodePage the machine's OEM code page, in which cscript writes into pipes and files
   */
  public SlmgrReader withCodePage(Charset oemCodePage) {
    return new SlmgrReader(machineLabels, Optional.of(oemCodePage));
  }

  /**
   * Decodes and reads an output.
   *
   * @param output the bytes that cscript wrote
   * @return what they say; never fails, whatever the bytes are
   */
  public SlmgrOutput read(byte[] output) {
    return read(new OutputDecoder(codePage, machineLabels).text(output));
  }

  /**
   * Reads an output.
   *
   * <p>What most lines begin with is taken for the prefix of a console, unless labels begin so.
   *
   * @param output the text that cscript wrote
   * @return what it says; never fails, whatever the text is
   */
  public SlmgrOutput read(String output) {
    return OutputReading.of(output, machineLabels);
  }
}
