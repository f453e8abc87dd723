/**
 * Takes secrets out of texts before they leave: answer files, logs, events, documents, messages.
 *
 * <p>A caller reads
 *
 * <pre>{@code
 * Redaction redaction = Redaction.byForm();
 * redaction.text("net user bob Hunter2! /add");        // net user bob *** /add
 * redaction.text("cmdlet -EncodedCommand bgBlAHQA…");    // *** if the command that it hides has one
 * redaction.value("DefaultPassword", "Hunter2!");      // ***
 *
 * Redaction knowing = redaction.knowing(List.of("Hunter2!")).marking("*SENSITIVE*DATA*DELETED*");
 * knowing.text("it said Hunter2! twice");              // wherever it stands, in Base64 and UTF-16 too
 * }</pre>
 *
 * <p>A secret shows in four ways, and each has its own place here:
 *
 * <ul>
 *   <li>by what it is called: elements, attributes, options, variables, members of JSON, words of a
 *       sentence in a dozen languages; the words are rows of {@code vocabulary.tsv};
 *   <li>by its own form: product keys, recovery keys, issued tokens;
 *   <li>by its value, once that is known from somewhere else;
 *   <li>in any of these ways after Base64 or hexadecimal digits were decoded.
 * </ul>
 *
 * <p>In doubt more is masked and not less. But logs stay readable: what stands where a secret would
 * and is none ("password is not set", {@code %ADMIN_PW%}, {@code *}) stays, and no line of ordinary
 * logs of Setup loses anything.
 *
 * <p>The work is linear in the length of the text, and does not depend on the number of known
 * secrets but by its logarithm. A line without any word of the vocabulary costs one look into a
 * table for each character.
 *
 * <p>What no reader can tell from other words is not found, unless its value is known: {@code echo
 * Hunter2! | clip}.
 *
 * <p>Not exported but to the other modules of this project.
 */
@NullMarked
package io.sysprep.redaction;

import org.jspecify.annotations.NullMarked;
