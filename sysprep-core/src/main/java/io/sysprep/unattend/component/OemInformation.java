package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Support information of the manufacturer.
 *
 * <p>Stands at {@code Shell-Setup/OEMInformation}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class OemInformation {

  @XmlElement(name = "HelpCustomized")
  private @Nullable Boolean helpCustomized;

  @XmlElement(name = "Logo")
  private @Nullable String logo;

  @XmlElement(name = "Manufacturer")
  private @Nullable String manufacturer;

  @XmlElement(name = "Model")
  private @Nullable String model;

  @XmlElement(name = "SupportAppURL")
  private @Nullable String supportAppUrl;

  @XmlElement(name = "SupportHours")
  private @Nullable String supportHours;

  @XmlElement(name = "SupportPhone")
  private @Nullable String supportPhone;

  @XmlElement(name = "SupportProvider")
  private @Nullable String supportProvider;

  @XmlElement(name = "SupportURL")
  private @Nullable String supportUrl;

  /** Makes one without any setting. */
  public OemInformation() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code HelpCustomized}: whether help is customized. */
  public Optional<Boolean> helpCustomized() {
    return Optional.ofNullable(helpCustomized);
  }

  /** Sets {@link #helpCustomized()}; null removes it. */
  public OemInformation helpCustomized(@Nullable Boolean value) {
    helpCustomized = value;
    return this;
  }

  /** Returns {@code Logo}: the logo file. */
  public Optional<String> logo() {
    return Optional.ofNullable(logo);
  }

  /** Sets {@link #logo()}; null removes it. */
  public OemInformation logo(@Nullable String value) {
    logo = value;
    return this;
  }

  /** Returns {@code Manufacturer}: the manufacturer. */
  public Optional<String> manufacturer() {
    return Optional.ofNullable(manufacturer);
  }

  /** Sets {@link #manufacturer()}; null removes it. */
  public OemInformation manufacturer(@Nullable String value) {
    manufacturer = value;
    return this;
  }

  /** Returns {@code Model}: the model. */
  public Optional<String> model() {
    return Optional.ofNullable(model);
  }

  /** Sets {@link #model()}; null removes it. */
  public OemInformation model(@Nullable String value) {
    model = value;
    return this;
  }

  /** Returns {@code SupportAppURL}: the support program. */
  public Optional<String> supportAppUrl() {
    return Optional.ofNullable(supportAppUrl);
  }

  /** Sets {@link #supportAppUrl()}; null removes it. */
  public OemInformation supportAppUrl(@Nullable String value) {
    supportAppUrl = value;
    return this;
  }

  /** Returns {@code SupportHours}: when support can be reached. */
  public Optional<String> supportHours() {
    return Optional.ofNullable(supportHours);
  }

  /** Sets {@link #supportHours()}; null removes it. */
  public OemInformation supportHours(@Nullable String value) {
    supportHours = value;
    return this;
  }

  /** Returns {@code SupportPhone}: the phone number of support. */
  public Optional<String> supportPhone() {
    return Optional.ofNullable(supportPhone);
  }

  /** Sets {@link #supportPhone()}; null removes it. */
  public OemInformation supportPhone(@Nullable String value) {
    supportPhone = value;
    return this;
  }

  /** Returns {@code SupportProvider}: who gives support. */
  public Optional<String> supportProvider() {
    return Optional.ofNullable(supportProvider);
  }

  /** Sets {@link #supportProvider()}; null removes it. */
  public OemInformation supportProvider(@Nullable String value) {
    supportProvider = value;
    return this;
  }

  /** Returns {@code SupportURL}: the web page of support. */
  public Optional<String> supportUrl() {
    return Optional.ofNullable(supportUrl);
  }

  /** Sets {@link #supportUrl()}; null removes it. */
  public OemInformation supportUrl(@Nullable String value) {
    supportUrl = value;
    return this;
  }
}
