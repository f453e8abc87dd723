/**
 * The rules about answer files: one class per rule, one list of them.
 *
 * <p>A rule describes itself and looks at one thing at a time: the file ({@link
 * io.sysprep.unattend.lint.FileRule}), a component ({@link
 * io.sysprep.unattend.lint.ComponentRule}), a setting that the catalogue knows ({@link
 * io.sysprep.unattend.lint.SettingRule}), the settings of one group beside each other ({@link
 * io.sysprep.unattend.lint.SiblingsRule}), or an element that the catalogue does not know ({@link
 * io.sysprep.unattend.lint.StrangerRule}). One walk over the file, in step with the catalogue,
 * serves them all; a rule about settings is asked once per kind of setting whether it is concerned,
 * so a further rule costs only its own looking.
 *
 * <p>To add one: write the class, put it in {@link io.sysprep.unattend.lint.Rules}, and give an
 * example of a mistake and of its nearest neighbour, without which a test fails. What a rule costs
 * is a promise: {@code ERROR} only where Setup fails or drops the setting; a value that looks like
 * a placeholder of a template costs at most {@code WARNING}.
 */
@NullMarked
package io.sysprep.unattend.lint;

import org.jspecify.annotations.NullMarked;
