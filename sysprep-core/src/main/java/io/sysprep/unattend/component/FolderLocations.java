package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where profiles and program data go.
 *
 * <p>Stands at {@code Shell-Setup/FolderLocations}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class FolderLocations {

  @XmlElement(name = "ProfilesDirectory")
  private @Nullable String profilesDirectory;

  @XmlElement(name = "ProgramData")
  private @Nullable String programData;

  /** Makes one without any setting. */
  public FolderLocations() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code ProfilesDirectory}: the folder of profiles. */
  public Optional<String> profilesDirectory() {
    return Optional.ofNullable(profilesDirectory);
  }

  /** Sets {@link #profilesDirectory()}; null removes it. */
  public FolderLocations profilesDirectory(@Nullable String value) {
    profilesDirectory = value;
    return this;
  }

  /** Returns {@code ProgramData}: the folder of program data. */
  public Optional<String> programData() {
    return Optional.ofNullable(programData);
  }

  /** Sets {@link #programData()}; null removes it. */
  public FolderLocations programData(@Nullable String value) {
    programData = value;
    return this;
  }
}
