package io.sysprep.machine;

import java.time.Instant;

/**
 * What a path leads to.
 *
 * @param path the path
 * @param folder whether it is a folder
 * @param size the size of a file in bytes; 0 for a folder
 * @param modified when it was last written
 */
public record FileInfo(WindowsPath path, boolean folder, long size, Instant modified) {}
