package io.sysprep.run;

import java.io.IOException;
import java.io.InputStream;

/**
 * Takes the logs of earlier runs, which Sysprep clears, out of the machine before it becomes an
 * image.
 *
 * <pre>{@code
 * Sysprep.on(machine)
 *     .withEvidenceIn((name, content) -> Files.copy(content, builds.resolve(name.replace('\\', '_'))))
 *     .run(plan, listener);
 * }</pre>
 *
 * <p>Called on the thread of the run. Logs may name users and machines, and quote command lines.
 */
@FunctionalInterface
public interface EvidenceSink {

  /**
   * Takes a log.
   *
   * @param name where it was, below the folder of logs, such as {@code Panther\setupact.log}
   * @param content what is in it; closed by the caller
   * @throws IOException when it could not be kept; the run goes on and its journal says so
   */
  void take(String name, InputStream content) throws IOException;
}
