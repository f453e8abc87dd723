package io.sysprep.plan;

import io.sysprep.words.KebabCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the image is going to be used, which decides how bad it is what preflight finds: services
 * ask opposite things of one machine.
 *
 * <p>What each profile asks for, why, and who says so stands in one table, {@code
 * io.sysprep.preflight.DestinationProfiles}. A profile of one's own begins with one that is there:
 *
 * <pre>{@code
 * Destination farm =
 *     Destination.VMWARE
 *         .derivedAs("our-farm")
 *         .judging("windows-activated", CheckSeverity.OFF, "the farm's KMS activates clones");
 * SysprepPlan plan = SysprepPlan.generalize().toOobe().forDestination(farm).build();
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param id its name, in kebab case, for the report and the journal
 * @param profile the id of the profile of this library that it begins with
 * @param changes what it judges otherwise than that profile, in the order given
 */
public record Destination(String id, String profile, List<SeverityChange> changes) {

  /** No service in particular: the default. */
  public static final Destination GENERIC = of("generic");

  /** Cloudbase-Init on OpenStack, as the vendor's guide seals it. */
  public static final Destination VENDOR_GUIDE = of("vendor-guide");

  /** Microsoft Azure. */
  public static final Destination AZURE = of("azure");

  /** Amazon EC2, made there or imported. */
  public static final Destination AWS_EC2 = of("aws-ec2");

  /** Amazon WorkSpaces. */
  public static final Destination AWS_WORKSPACES = of("aws-workspaces");

  /** Google Compute Engine. */
  public static final Destination GCE = of("gce");

  /** VMware vSphere, where the hypervisor customizes clones. */
  public static final Destination VMWARE = of("vmware");

  /** Citrix Machine Creation Services. */
  public static final Destination CITRIX_MCS = of("citrix-mcs");

  /** Omnissa Horizon. */
  public static final Destination HORIZON = of("horizon");

  /** Azure Virtual Desktop and Windows 365. */
  public static final Destination AVD = of("avd");

  /** Refuses names that are none, and changes without a reason. */
  public Destination {
    changes = List.copyOf(changes);
    if (!KebabCase.is(id)) {
      throw new IllegalArgumentException(
          "The name of a destination is kebab case, not '" + id + "'");
    }
    for (SeverityChange change : changes) {
      if (change.reason().isBlank()) {
        throw new IllegalArgumentException(
            "The destination " + id + " gives no reason for its severity of " + change.checkId());
      }
    }
  }

  private static Destination of(String id) {
    return new Destination(id, id, List.of());
  }

  /** {@return the destinations that this library has profiles of, the default first} */
  public static List<Destination> known() {
    return List.of(
        GENERIC,
        VENDOR_GUIDE,
        AZURE,
        AWS_EC2,
        AWS_WORKSPACES,
        GCE,
        VMWARE,
        CITRIX_MCS,
        HORIZON,
        AVD);
  }

  /**
   * Finds a destination by its name, as configuration files have it.
   *
   * @param id the name
   * @return the destination
   * @throws IllegalArgumentException naming those that are known, when this one is not
   */
  public static Destination named(String id) {
    return known().stream()
        .filter(destination -> destination.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(id)));
  }

  private static String unknown(String id) {
    return known().stream()
        .map(Destination::id)
        .collect(Collectors.joining(", ", "There is no destination '" + id + "'; known are ", ""));
  }

  /**
   * Begins a destination of one's own, which judges as this one until it is changed.
   *
   * @param newId its name, in kebab case
   * @return the new destination
   */
  public Destination derivedAs(String newId) {
    return new Destination(newId, profile, changes);
  }

  /**
   * Changes how bad it is what a check finds.
   *
   * @param checkId the check's id
   * @param severity how bad
   * @param reason why, for those who read the report; not blank
   * @return the new destination
   */
  public Destination judging(String checkId, CheckSeverity severity, String reason) {
    Stream<SeverityChange> others =
        changes.stream().filter(change -> !change.checkId().equals(checkId));
    List<SeverityChange> more = new ArrayList<>(others.toList());
    more.add(new SeverityChange(checkId, severity, reason));
    return new Destination(id, profile, more);
  }

  /**
   * {@return whether the other has the same name and judges the same; written out as a SID's is}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Destination that
        && id.equals(that.id)
        && profile.equals(that.profile)
        && changes.equals(that.changes);
  }

  /** {@return the hash code of its name} */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  Optional<SeverityChange> changeOf(String checkId) {
    return SeverityChange.of(checkId, changes);
  }
}
