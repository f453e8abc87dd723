/**
 * Reads registry hives, the files in which Windows keeps its registry, on any system; never writes.
 *
 * <pre>{@code
 * Hive system = Hive.open(config.resolve("SYSTEM"));
 * HiveKey setup = system.root().subKey("Setup").orElseThrow();
 * byte[] type = setup.value("SetupType").orElseThrow().data();
 * }</pre>
 *
 * <p>A hive is a heap of cells that point at each other by offset (Maxim Suhanov, "Windows registry
 * file format specification"). Nothing that a cell says is believed: each offset, length and count
 * is held against the cell and the hive that it is in, and what does not fit is a {@link
 * io.sysprep.offline.hive.HiveException} that names the byte. A key is reached by one way only, so
 * that no hive can send its reader round in circles.
 *
 * <p>A hive of 65 MB costs some megabytes of heap: it is read a page at a time, few pages are kept,
 * and between two reads no file is open, so that a volume can be unmounted whenever its owner
 * likes.
 *
 * <p>Windows writes changes to a log first. A hive that was not closed cleanly is read with what
 * its logs hold laid over it, as Windows itself would recover it; {@link
 * io.sysprep.offline.hive.HiveCondition} tells.
 */
@NullMarked
package io.sysprep.offline.hive;

import org.jspecify.annotations.NullMarked;
