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
 * <p>The tables are text resources beside this package, one line per fact, kept by hand: {@code
 * components.tsv} lists the components; {@code components/NAME.tsv} the settings of one, read only
 * when a file uses that component, so that a fresh virtual machine pays for what it sees; {@code
 * time-zones.txt}, {@code locales.txt}, {@code keyboards.txt} hold allowed values; {@code
 * corrections.tsv} lists every place where a table departs from Microsoft's page, with the reason,
 * and a test holds the tables to it.
 *
 * <p>The facts are drawn from Microsoft's unattended Windows Setup reference (the documentation
 * repository's {@code customize/desktop/unattend} as of Windows 10 1809, CC-BY-4.0), completed from
 * later pages of learn.microsoft.com and from cschneegans/unattend-generator (MIT) for Windows 11,
 * time zones, locales and keyboards. Names and values only: no sentence of theirs is in here.
 */
@NullMarked
package io.sysprep.unattend.catalogue;

import org.jspecify.annotations.NullMarked;
