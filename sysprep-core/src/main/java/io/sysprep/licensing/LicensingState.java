package io.sysprep.licensing;

import io.sysprep.machine.ServiceInfo;
import java.util.Optional;

/**
 * All that decides about Sysprep and licensing on one machine at one moment; each part is known or
 * could not be found out for itself.
 *
 * @param facts what the licensing service says
 * @param service the licensing service ({@code sppsvc}; on Vista {@code SLsvc}); empty when the
 *     machine has none
 * @param rearmSkipped whether the registry tells Windows not to rearm: {@code SkipRearm} is 1
 */
public record LicensingState(
    Inquiry<LicensingFacts> facts,
    Inquiry<Optional<ServiceInfo>> service,
    Inquiry<Boolean> rearmSkipped) {}
