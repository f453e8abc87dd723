package io.sysprep.diagnose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a run failed, or what an alarming line really is.
 *
 * @param id the cause in kebab case, the same for all versions of Windows: {@code
 *     appx-not-provisioned}
 * @param title what is the matter, in a sentence that names the package, DLL or component
 * @param names what the lines name, by what it is: {@code package}; {@code method} and {@code dll}
 *     of a provider; {@code component}, {@code setting} and {@code pass} of an answer file; the
 *     {@code command} that it ran, and how that ended; without passwords and product keys
 * @param codes the error codes of its lines, each once, the first of the log first
 * @param evidence the lines that show it and the lines that follow from it, in order
 * @param answerFile what the check of the answer files finds where the cause lies; empty without
 *     answer files, see {@link LogBundle#withAnswerFile}
 * @param remedies what to do, in order
 * @param fixability who can put it right
 * @param benign whether it looks like a failure and is none
 * @param versions the versions of Windows it was seen on
 * @param sources where it is known from
 */
public record Cause(
    String id,
    String title,
    Map<String, String> names,
    List<ErrorCode> codes,
    List<Evidence> evidence,
    List<AnswerFileFinding> answerFile,
    List<Remedy> remedies,
    Fixability fixability,
    boolean benign,
    String versions,
    List<String> sources) {

  /** Copies the lists and the map. */
  public Cause {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    answerFile = List.copyOf(answerFile);
    codes = List.copyOf(codes);
    evidence = List.copyOf(evidence);
    remedies = List.copyOf(remedies);
    sources = List.copyOf(sources);
  }
}
