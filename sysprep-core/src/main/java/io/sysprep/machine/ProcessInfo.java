package io.sysprep.machine;

/**
 * A running process.
 *
 * @param id the process id
 * @param parentId the id of the process that started it; that one may be gone, and its id reused
 * @param name the file name of the program, such as {@code sysprep.exe}
 */
public record ProcessInfo(long id, long parentId, String name) {}
