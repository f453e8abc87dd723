/**
 * The rules about answer files: one class per rule, a room for each theme, one list in each room.
 *
 * <p>To add one: write the class in its room, put it in the room's list, and give an example of a
 * mistake and of its nearest neighbour, without which a test fails. What a rule costs is a promise:
 * {@code ERROR} only where Setup fails or drops the setting; a value that looks like a placeholder
 * of a template costs at most {@code WARNING}.
 */
@NullMarked
package io.sysprep.unattend.lint.rules;

import org.jspecify.annotations.NullMarked;
