/**
 * Reads whether Windows is activated and how often it may still be generalized, from WMI rows and
 * from {@code slmgr.vbs} text of any version, language, code page and console width.
 *
 * <p>From text that is at hand:
 *
 * <pre>{@code
 * SlmgrOutput output = SlmgrOutput.parse(bytes);
 * output.rearm().windows();                            // OptionalInt: how often Sysprep may still run
 * output.windowsLicense().map(LicenseRecord::status);  // LICENSED, NOTIFICATION, ...
 * output.errors();                                     // codes and messages, such as 0xC004D302
 * output.source();                                     // KNOWN_LABELS, or STRUCTURE alone, ...
 * }</pre>
 *
 * <p>Of a machine, with the vendor's rule (activated, and at least one rearm) or one's own:
 *
 * <pre>{@code
 * LicensingState state = LicensingReader.standard().read(machine);   // WMI first, text second
 * LicensingAssessment assessment = LicensingPolicy.vendorRule().assess(state);
 * assessment.activation();   // SATISFIED, NOT_SATISFIED or UNDECIDED, with reason and remedy
 * assessment.rearm();        // the same for the rearm count
 * assessment.notices();      // last rearm, evaluation expiring, SkipRearm set, ...
 * }</pre>
 *
 * <p>What decides is never the language. Lines are recognized by the labels of the machine's own
 * {@code slmgr.ini}, else by labels that ship here, else by what no language changes: the order of
 * lines, GUIDs, the word "channel" that ends a description, lines that hold one number, minutes
 * with days, and hex codes. What cannot be told for certain is absent.
 *
 * <p>The grammar was read in the scripts of Windows 7, 8 and 8.1 and later; see {@link
 * io.sysprep.licensing.SlmgrOutput} for Microsoft's description of their options.
 */
@NullMarked
package io.sysprep.licensing;

import org.jspecify.annotations.NullMarked;
