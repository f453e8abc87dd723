package io.sysprep.unattend.benchmark;

import io.sysprep.unattend.AnswerFile;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Microseconds of processor time for one file in a warm JVM.
 *
 * @param dom a DOM parse with a builder that is used again
 * @param newDom a DOM parse with a new builder
 * @param read reading the answer file
 * @param problems reading it and finding all problems
 */
record WarmTimes(double dom, double newDom, double read, double problems) {

  private static final int ROUNDS = 12;
  private static final int READS = 400;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Something to be measured. */
  interface Work {

    /** Does it once and returns something, so that it cannot be left out. */
    Object run() throws Exception;
  }

  /** Measures in turns, and keeps the best round of each: what is left is the work itself. */
  static WarmTimes of(byte[] file) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Work[] works = {
      () -> builder.parse(new ByteArrayInputStream(file)),
      () ->
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(file)),
      () -> AnswerFile.read(file),
      () -> AnswerFile.read(file).problems()
    };
    double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < works.length; i++) {
        best[i] = Math.min(best[i], microseconds(works[i]));
      }
    }
    return new WarmTimes(best[0], best[1], best[2], best[3]);
  }

  /** {@return how long reading and all problems of a file of a size take} */
  static double millisOfProblems(int size) {
    byte[] file = WrittenFiles.ofSize(size);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      AnswerFile.read(file).problems();
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }

  private static double microseconds(Work work) throws Exception {
    int kept = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < READS; i++) {
      kept += System.identityHashCode(work.run()) & 1;
    }
    long time = THREADS.getCurrentThreadCpuTime() - start;
    return kept < 0 ? 0 : time / 1000.0 / READS;
  }
}
