/**
 * Answer files ({@code Unattend.xml}): read any, change one line, and know what Windows Setup will
 * make of it.
 *
 * <p>A caller reads it like this:
 *
 * <pre>{@code
 * AnswerFile file = AnswerFile.read(Path.of("Unattend.xml"));
 * file.problems().forEach(ui::show);                 // all at once, with rule, line and path
 * file.value(SPECIALIZE, "Microsoft-Windows-Shell-Setup", "ComputerName");
 * file.with(SPECIALIZE, "Microsoft-Windows-Shell-Setup", "ComputerName", "*")
 *     .write(Path.of("Unattend.xml"));               // only that line differs
 * mail(file.redacted().toBytes());                   // no password or product key in it
 * }</pre>
 *
 * <p>An {@link io.sysprep.unattend.AnswerFile} is immutable: an edit returns another one. What is
 * not edited keeps its bytes. The element tree below is {@link io.sysprep.unattend.xml}.
 */
@NullMarked
package io.sysprep.unattend;

import org.jspecify.annotations.NullMarked;
