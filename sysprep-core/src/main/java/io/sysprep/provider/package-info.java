/**
 * What Sysprep will call on a machine: the functions of DLLs that Windows and other vendors have
 * registered with it.
 *
 * <pre>{@code
 * ProviderInventory.of(machine.view()).providers().stream()
 *     .filter(provider -> !provider.library().isUsable())
 *     .forEach(provider -> log(provider.toString()));
 * }</pre>
 *
 * <p>Windows 7 keeps its own in the registry; since Windows 8 they stand in {@code
 * System32\Sysprep\ActionFiles\*.xml} and the keys are there without values. Those of other vendors
 * are in the registry still. Each stops Sysprep where its DLL cannot be loaded or its function
 * returns an error.
 */
@NullMarked
package io.sysprep.provider;

import org.jspecify.annotations.NullMarked;
