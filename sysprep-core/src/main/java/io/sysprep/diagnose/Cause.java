package io.sysprep.diagnose;

import java.util.List;

/**
 * Why a run failed, or what an alarming line really is.
 *
 * @param id the cause in kebab case, the same for all versions of Windows: {@code
 *     appx-not-provisioned}
 * @param title what is the matter, in a sentence that names the package, DLL or component
 * @param codes the error codes of its lines, each once, the first of the log first
 * @param evidence the lines that show it and the lines that follow from it, in order
 * @param remedies what to do, in order
 * @param fixability who can put it right
 * @param benign whether it looks like a failure and is none
 * @param versions the versions of Windows it was seen on
 * @param sources where it is known from
 */
public record Cause(
    String id,
    String title,
    List<ErrorCode> codes,
    List<Evidence> evidence,
    List<Remedy> remedies,
    Fixability fixability,
    boolean benign,
    String versions,
    List<String> sources) {

  /** Copies the lists. */
  public Cause {
    codes = List.copyOf(codes);
    evidence = List.copyOf(evidence);
    remedies = List.copyOf(remedies);
    sources = List.copyOf(sources);
  }
}
