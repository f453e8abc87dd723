package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One static route.
 *
 * <p>Stands at {@code TCPIP/Interfaces/Interface/Routes/Route}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Route {

  @XmlElement(name = "Identifier")
  private @Nullable String identifier;

  @XmlElement(name = "Metric")
  private @Nullable Integer metric;

  @XmlElement(name = "NextHopAddress")
  private @Nullable String nextHopAddress;

  @XmlElement(name = "Prefix")
  private @Nullable String prefix;

  /** Makes one without any setting. */
  public Route() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Identifier}: what names it. */
  public Optional<String> identifier() {
    return Optional.ofNullable(identifier);
  }

  /** Sets {@link #identifier()}; null removes it. */
  public Route identifier(@Nullable String value) {
    identifier = value;
    return this;
  }

  /** Returns {@code Metric}: the cost of the route. */
  public Optional<Integer> metric() {
    return Optional.ofNullable(metric);
  }

  /** Sets {@link #metric()}; null removes it. */
  public Route metric(@Nullable Integer value) {
    metric = value;
    return this;
  }

  /** Returns {@code NextHopAddress}: the gateway. */
  public Optional<String> nextHopAddress() {
    return Optional.ofNullable(nextHopAddress);
  }

  /** Sets {@link #nextHopAddress()}; null removes it. */
  public Route nextHopAddress(@Nullable String value) {
    nextHopAddress = value;
    return this;
  }

  /** Returns {@code Prefix}: the destination with its prefix length. */
  public Optional<String> prefix() {
    return Optional.ofNullable(prefix);
  }

  /** Sets {@link #prefix()}; null removes it. */
  public Route prefix(@Nullable String value) {
    prefix = value;
    return this;
  }
}
