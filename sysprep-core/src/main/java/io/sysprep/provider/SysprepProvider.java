package io.sysprep.provider;

import io.sysprep.diagnose.ProviderOwner;
import java.util.Optional;

/**
 * A function that Sysprep calls.
 *
 * @param phase when
 * @param place where it is registered
 * @param dll the DLL as it is registered, without variables
 * @param method the function; empty where none is named
 * @param library how it stands with the DLL
 * @param owner whose it is; empty where that is not known
 */
public record SysprepProvider(
    ProviderPhase phase,
    ProviderPlace place,
    String dll,
    String method,
    ProviderLibrary library,
    Optional<ProviderOwner> owner) {

  /** {@return it with its DLL, whose it is, and how it stands with the DLL} */
  @Override
  public String toString() {
    String function = method.isEmpty() ? "" : method + " of ";
    String whose = owner.map(known -> " (" + known.owner() + ")").orElse("");
    return function + dll + whose + " " + library.text();
  }
}
