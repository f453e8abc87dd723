package io.sysprep.guest;

import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A way into a guest: files and commands, and nothing that outlives it.
 *
 * <p>Callers implement it for what they have (a cloud's run-command, a hypervisor's guest
 * operations); SSH and the QEMU guest agent are in {@code sysprep-windows}. What every
 * implementation must keep is {@code GuestChannelContract} of the testkit.
 *
 * <p>Quotes do not survive the ways into a guest: cmd, SSH servers and agents each take them apart
 * by their own rules. So a command is a list of plain words, and whatever is more complicated
 * travels as a file.
 *
 * <p>For one thread at a time. A channel that threw is closed and not used again: {@link
 * GuestAccess#open()} makes another.
 */
public interface GuestChannel extends AutoCloseable {

  /**
   * Makes a file or replaces it; afterwards it is whole.
   *
   * @param file where; its folder must exist
   * @param content any bytes
   * @throws ChannelException if it could not be written whole
   */
  void write(WindowsPath file, byte[] content);

  /**
   * Reads a part of a file.
   *
   * @param file the file
   * @param from the first byte, from zero; at or behind the end nothing is read
   * @param most how many bytes at the most
   * @return the bytes, fewer than asked for at the end of the file only; empty when there is no
   *     such file
   * @throws ChannelException if it is there and could not be read
   */
  Optional<byte[]> read(WindowsPath file, long from, int most);

  /**
   * Runs a command and waits for its end.
   *
   * @param words the program and its arguments, each of {@code A-Z a-z 0-9 \ : . _ / * -} only
   * @param limit how long it may take
   * @return what came of it
   * @throws IllegalArgumentException if a word has another character
   * @throws ChannelException if it could not be run, or has not ended in time
   */
  Ended run(List<String> words, Duration limit);

  /**
   * Starts a command and returns at once: its output goes nowhere, since who captures it waits for
   * all that it starts.
   *
   * @param words as for {@link #run}
   * @throws IllegalArgumentException if a word has another character
   * @throws ChannelException if it could not be started
   */
  void start(List<String> words);

  /** Releases what the channel holds; a second call does nothing. */
  @Override
  void close();

  /**
   * A command that ended.
   *
   * @param exitCode its exit code, as an unsigned 32-bit number
   * @param output what it printed, both streams, decoded as the guest's console does or as Latin-1
   * @param truncated whether there was more output than the channel carries
   */
  record Ended(long exitCode, String output, boolean truncated) {}
}
