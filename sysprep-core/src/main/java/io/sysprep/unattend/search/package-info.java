/**
 * Which answer file Windows will use for which pass, and why.
 *
 * <p>Windows searches at the start of every pass and takes the first file, in a fixed order of
 * places, that has settings for the pass. A cached copy in {@code Panther} comes before {@code
 * System32\Sysprep\Unattend.xml}, so a file placed there is passed over in silence where an older
 * one is cached.
 *
 * <pre>{@code
 * AnswerFileSearch search = AnswerFileSearch.on(machine);
 * PassDecision generalize = search.decisionFor(ConfigurationPass.GENERALIZE);
 * generalize.winner().ifPresent(file -> ui.show(file.path()));
 * generalize.passedOver().forEach(ui::show);           // and why each was
 * search.outranking(placed).forEach(ui::warn);         // stale caches among them
 * search.exposed().forEach(ui::warn);                  // copies that still hold secrets
 * }</pre>
 *
 * <p>Source of the order: "Windows Setup Automation Overview", Microsoft Windows desktop
 * manufacturing documentation (windows-setup-automation-overview.md).
 */
@NullMarked
package io.sysprep.unattend.search;

import org.jspecify.annotations.NullMarked;
