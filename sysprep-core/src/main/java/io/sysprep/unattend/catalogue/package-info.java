/**
 * What Windows knows of components and settings: the tables that the rules of an answer file look
 * into.
 *
 * <p>A caller reads it so:
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.windows();
 * catalogue.component("Microsoft-Windows-Shell-Setup")
 *     .flatMap(shell -> shell.setting("OOBE/HideEULAPage"))
 *     .filter(setting -> setting.allowedIn("oobeSystem"));
 * }</pre>
 *
 * <p>The tables are text resources beside this package, kept by hand: {@code catalogue.tsv} has a
 * line for each component (name, passes, facts) and, below it and indented by a tab, one for each
 * of its settings (path, passes, type, facts). Passes are {@code ^} for those of the group, {@code
 * =} for those of the component, {@code *} for unknown. The lines of a component are read when a
 * file uses it, so that a fresh JVM pays for what it sees. {@code time-zones.txt}, {@code
 * locales.txt} and {@code keyboards.txt} hold allowed values; {@code corrections.tsv} lists every
 * place where the catalogue departs from Microsoft's page, with the reason, and a test holds it to
 * that list.
 *
 * <p>The facts are drawn from Microsoft's unattended Windows Setup reference (the documentation
 * repository's {@code customize/desktop/unattend} as of Windows 10 1809, CC-BY-4.0), completed from
 * later pages of learn.microsoft.com and from cschneegans/unattend-generator (MIT) for Windows 11,
 * time zones, locales and keyboards. Names and values only: no sentence of theirs is in here.
 */
@NullMarked
package io.sysprep.unattend.catalogue;

import org.jspecify.annotations.NullMarked;
