/**
 * Writes and reads the documents that programs exchange: one writer and one reader for the plan,
 * the diagnosis, the preflight and the run.
 *
 * <p>A document is put together in the package of what it tells about, as a map whose order is that
 * of the document, and has its schema beside it. Reading goes the other way, and each question
 * names its place when it cannot be answered:
 *
 * <pre>{@code
 * JsonObject document = JsonObject.parse("plan", text, "1");     // kind and version are checked
 * Ending ending = document.constant("ending", Ending.class);     // or: plan: "ending" is "LATER", ...
 * List<JsonObject> waivers = document.objects("waivers");
 * }</pre>
 *
 * <p>Below is jackson-core, a parser without dependencies that reads hostile text within limits of
 * its own; nothing else of Jackson. Not exported: callers get finished text and finished values.
 */
@NullMarked
package io.sysprep.json;

import org.jspecify.annotations.NullMarked;
