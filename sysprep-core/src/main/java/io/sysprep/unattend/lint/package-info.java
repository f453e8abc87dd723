/**
 * What leads rules over an answer file: the kinds of rules, the walk, what a rule looks at, and the
 * report that it makes. The rules themselves are in {@code rules}.
 *
 * <p>A rule describes itself and looks at one thing at a time: the file ({@link
 * io.sysprep.unattend.lint.FileRule}), a component ({@link
 * io.sysprep.unattend.lint.ComponentRule}), a setting that the catalogue knows ({@link
 * io.sysprep.unattend.lint.SettingRule}), the settings of one group beside each other ({@link
 * io.sysprep.unattend.lint.SiblingsRule}), an element that the catalogue does not know ({@link
 * io.sysprep.unattend.lint.StrangerRule}), or the attributes of one kind of element ({@link
 * io.sysprep.unattend.lint.AttributeRule}). One walk over the file, in step with the catalogue,
 * serves them all; a rule about settings is asked once per kind of setting whether it is concerned,
 * and what it looks for, such as a blank value; so a further rule costs only its own looking, where
 * there is something to see.
 */
@NullMarked
package io.sysprep.unattend.lint;

import org.jspecify.annotations.NullMarked;
