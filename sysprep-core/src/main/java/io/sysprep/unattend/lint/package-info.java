/**
 * The rules about answer files: one class per rule, one list of them.
 *
 * <p>A rule describes itself and looks at one thing at a time: the file ({@link
 * io.sysprep.unattend.lint.FileRule}), a component ({@link io.sysprep.unattend.lint.ComponentRule})
 * or a setting ({@link io.sysprep.unattend.lint.SettingRule}). One walk over the file serves them
 * all, so a further rule costs only its own looking. To add one, write the class and put it in
 * {@link io.sysprep.unattend.lint.Rules}.
 */
@NullMarked
package io.sysprep.unattend.lint;

import org.jspecify.annotations.NullMarked;
