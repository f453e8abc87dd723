package io.sysprep.machine;

import java.time.Instant;
import java.util.Optional;

/**
 * A running process.
 *
 * <p>Windows gives out an id again once its process has ended; id and start together name one
 * process only.
 *
 * @param id the process id
 * @param parentId the id of the process that started it; that one may be gone, and its id reused
 * @param name the file name of the program, such as {@code sysprep.exe}
 * @param startedAt when it was started, the same each time it is asked for; empty when Windows does
 *     not tell, as for processes that it protects
 */
public record ProcessInfo(long id, long parentId, String name, Optional<Instant> startedAt) {}
