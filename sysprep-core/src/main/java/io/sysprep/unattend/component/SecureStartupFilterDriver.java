package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-SecureStartup-FilterDriver}: drive encryption.
 *
 * <p>Configuration passes: offlineServicing, specialize, auditSystem, oobeSystem. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-SecureStartup-FilterDriver")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class SecureStartupFilterDriver {

  @XmlElement(name = "BytesDecryptedInDiskRequestOverhead")
  private @Nullable Integer bytesDecryptedInDiskRequestOverhead;

  @XmlElement(name = "MaxCryptoRequestsPerIo")
  private @Nullable Integer maxCryptoRequestsPerIo;

  @XmlElement(name = "MaxDecryptRequests")
  private @Nullable Integer maxDecryptRequests;

  @XmlElement(name = "MaxEncryptRequests")
  private @Nullable Integer maxEncryptRequests;

  @XmlElement(name = "PreventDeviceEncryption")
  private @Nullable Boolean preventDeviceEncryption;

  @XmlElement(name = "SlicedEncryptionInPlace")
  private @Nullable Integer slicedEncryptionInPlace;

  @XmlElement(name = "SlicedEncryptionMinSize")
  private @Nullable Integer slicedEncryptionMinSize;

  @XmlElement(name = "SlicedEncryptionRequestsMax")
  private @Nullable Integer slicedEncryptionRequestsMax;

  @XmlElement(name = "WriteIoAggregateMaxSize")
  private @Nullable Integer writeIoAggregateMaxSize;

  @XmlElement(name = "WriteIoAggregateMinSize")
  private @Nullable Integer writeIoAggregateMinSize;

  @XmlElement(name = "WriteSubrequestLength")
  private @Nullable Integer writeSubrequestLength;

  /** Makes one without any setting. */
  public SecureStartupFilterDriver() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Returns {@code BytesDecryptedInDiskRequestOverhead}: the bytes decrypted beside each disk
   * request.
   */
  public Optional<Integer> bytesDecryptedInDiskRequestOverhead() {
    return Optional.ofNullable(bytesDecryptedInDiskRequestOverhead);
  }

  /** Sets {@link #bytesDecryptedInDiskRequestOverhead()}; null removes it. */
  public SecureStartupFilterDriver bytesDecryptedInDiskRequestOverhead(@Nullable Integer value) {
    bytesDecryptedInDiskRequestOverhead = value;
    return this;
  }

  /** Returns {@code MaxCryptoRequestsPerIo}: how many requests one operation is split into. */
  public Optional<Integer> maxCryptoRequestsPerIo() {
    return Optional.ofNullable(maxCryptoRequestsPerIo);
  }

  /** Sets {@link #maxCryptoRequestsPerIo()}; null removes it. */
  public SecureStartupFilterDriver maxCryptoRequestsPerIo(@Nullable Integer value) {
    maxCryptoRequestsPerIo = value;
    return this;
  }

  /** Returns {@code MaxDecryptRequests}: how many decryptions run at once. */
  public Optional<Integer> maxDecryptRequests() {
    return Optional.ofNullable(maxDecryptRequests);
  }

  /** Sets {@link #maxDecryptRequests()}; null removes it. */
  public SecureStartupFilterDriver maxDecryptRequests(@Nullable Integer value) {
    maxDecryptRequests = value;
    return this;
  }

  /** Returns {@code MaxEncryptRequests}: how many encryptions run at once. */
  public Optional<Integer> maxEncryptRequests() {
    return Optional.ofNullable(maxEncryptRequests);
  }

  /** Sets {@link #maxEncryptRequests()}; null removes it. */
  public SecureStartupFilterDriver maxEncryptRequests(@Nullable Integer value) {
    maxEncryptRequests = value;
    return this;
  }

  /** Returns {@code PreventDeviceEncryption}: whether the device is not encrypted by itself. */
  public Optional<Boolean> preventDeviceEncryption() {
    return Optional.ofNullable(preventDeviceEncryption);
  }

  /** Sets {@link #preventDeviceEncryption()}; null removes it. */
  public SecureStartupFilterDriver preventDeviceEncryption(@Nullable Boolean value) {
    preventDeviceEncryption = value;
    return this;
  }

  /** Returns {@code SlicedEncryptionInPlace}: whether slices are encrypted in place, 1 or 0. */
  public Optional<Integer> slicedEncryptionInPlace() {
    return Optional.ofNullable(slicedEncryptionInPlace);
  }

  /** Sets {@link #slicedEncryptionInPlace()}; null removes it. */
  public SecureStartupFilterDriver slicedEncryptionInPlace(@Nullable Integer value) {
    slicedEncryptionInPlace = value;
    return this;
  }

  /** Returns {@code SlicedEncryptionMinSize}: the least size to slice. */
  public Optional<Integer> slicedEncryptionMinSize() {
    return Optional.ofNullable(slicedEncryptionMinSize);
  }

  /** Sets {@link #slicedEncryptionMinSize()}; null removes it. */
  public SecureStartupFilterDriver slicedEncryptionMinSize(@Nullable Integer value) {
    slicedEncryptionMinSize = value;
    return this;
  }

  /** Returns {@code SlicedEncryptionRequestsMax}: how many slices run at once. */
  public Optional<Integer> slicedEncryptionRequestsMax() {
    return Optional.ofNullable(slicedEncryptionRequestsMax);
  }

  /** Sets {@link #slicedEncryptionRequestsMax()}; null removes it. */
  public SecureStartupFilterDriver slicedEncryptionRequestsMax(@Nullable Integer value) {
    slicedEncryptionRequestsMax = value;
    return this;
  }

  /** Returns {@code WriteIoAggregateMaxSize}: the greatest size of joined writes. */
  public Optional<Integer> writeIoAggregateMaxSize() {
    return Optional.ofNullable(writeIoAggregateMaxSize);
  }

  /** Sets {@link #writeIoAggregateMaxSize()}; null removes it. */
  public SecureStartupFilterDriver writeIoAggregateMaxSize(@Nullable Integer value) {
    writeIoAggregateMaxSize = value;
    return this;
  }

  /** Returns {@code WriteIoAggregateMinSize}: the least size of joined writes. */
  public Optional<Integer> writeIoAggregateMinSize() {
    return Optional.ofNullable(writeIoAggregateMinSize);
  }

  /** Sets {@link #writeIoAggregateMinSize()}; null removes it. */
  public SecureStartupFilterDriver writeIoAggregateMinSize(@Nullable Integer value) {
    writeIoAggregateMinSize = value;
    return this;
  }

  /** Returns {@code WriteSubrequestLength}: the length of one part of a write. */
  public Optional<Integer> writeSubrequestLength() {
    return Optional.ofNullable(writeSubrequestLength);
  }

  /** Sets {@link #writeSubrequestLength()}; null removes it. */
  public SecureStartupFilterDriver writeSubrequestLength(@Nullable Integer value) {
    writeSubrequestLength = value;
    return this;
  }
}
