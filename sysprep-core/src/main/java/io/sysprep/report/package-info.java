/**
 * One report over all that the SDK found about a machine, for people, archives and pipelines.
 *
 * <p>How a caller reads it: a {@link io.sysprep.report.ReportHeader} says which machine, when, for
 * which plan and by which version; a {@link io.sysprep.report.Report} puts any number of results
 * below it, and has every face that somebody asks for.
 *
 * <pre>{@code
 * Report report =
 *     Report.of(ReportHeader.of(machine.view()).about(plan))
 *         .with(sysprep.preflight(plan))
 *         .with(result);
 * Files.writeString(Path.of("report.html"), report.toHtml());
 * Files.writeString(Path.of("TEST-preflight.xml"), report.toJunitXml());
 * }</pre>
 *
 * <p>How it works: each kind of result becomes a part ({@code PreflightPart} and its like), which
 * is said in the few shapes of {@code Block}; the faces know these shapes and no result. What a
 * result says as a document for programs is put into the JSON as it is. So a new result is one
 * part, and a new face is one class.
 */
@NullMarked
package io.sysprep.report;

import org.jspecify.annotations.NullMarked;
