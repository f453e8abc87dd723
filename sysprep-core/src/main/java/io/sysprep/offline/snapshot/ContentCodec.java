package io.sysprep.offline.snapshot;

import static io.sysprep.offline.snapshot.Codec.members;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the content of files and the output of commands: texts, without secrets. What is no text is
 * not kept, because nobody can tell what it holds.
 */
final class ContentCodec {

  private static final List<Charset> UTF_16 =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  static final Codec<TapedContent> CONTENT =
      new Codec<>(ContentCodec::write, object -> TapedContent.Kept.of(read(object)));

  static final Codec<CommandOutput> OUTPUT =
      new Codec<>(
          output ->
              members(
                  "exitCode", output.exitCode(),
                  "output", write(output.output().toByteArray()),
                  "errors", write(output.errors().toByteArray())),
          object ->
              new CommandOutput(
                  object.number("exitCode"),
                  Bytes.of(read(object.object("output"))),
                  Bytes.of(read(object.object("errors")))));

  private ContentCodec() {}

  private static Map<String, Object> write(TapedContent content) {
    if (content instanceof TapedContent.Kept kept) {
      return write(kept.bytes().toByteArray());
    }
    throw new WithheldException("more than " + TapedContent.LARGEST + " bytes");
  }

  private static Map<String, Object> write(byte[] content) {
    return answerFile(content)
        .map(without -> write(without, UnaryOperator.identity()))
        .orElseGet(() -> write(content, StandIns.REDACTION::text));
  }

  private static Map<String, Object> write(byte[] content, UnaryOperator<String> redaction) {
    Charset charset = charset(content);
    String text = new String(content, charset);
    if (text.indexOf('\0') >= 0) {
      throw new WithheldException("content that is no text");
    }
    return members("charset", charset.name(), "text", redaction.apply(text));
  }

  private static byte[] read(JsonObject object) {
    return object.text("text").getBytes(Charset.forName(object.text("charset")));
  }

  /** Of an answer file it is known which settings are secret. */
  private static Optional<byte[]> answerFile(byte[] content) {
    try {
      return Optional.of(StandIns.in(AnswerFile.read(content)));
    } catch (AnswerFileException e) {
      return Optional.empty();
    }
  }

  /** The one in which reading and writing again gives the same bytes. */
  private static Charset charset(byte[] bytes) {
    for (Charset charset : UTF_16) {
      if (bytes.length >= 2 && new String(bytes, 0, 2, charset).equals("\uFEFF")) {
        return charset;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
