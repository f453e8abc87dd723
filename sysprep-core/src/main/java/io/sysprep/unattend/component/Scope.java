package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One search provider.
 *
 * <p>Stands at {@code IE-InternetExplorer/SearchScopes/Scope}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Scope {

  @XmlElement(name = "FaviconURL")
  private @Nullable String faviconUrl;

  @XmlElement(name = "PreviewURL")
  private @Nullable String previewUrl;

  @XmlElement(name = "ScopeDefault")
  private @Nullable Boolean scopeDefault;

  @XmlElement(name = "ScopeDisplayName")
  private @Nullable String scopeDisplayName;

  @XmlElement(name = "ScopeKey")
  private @Nullable String scopeKey;

  @XmlElement(name = "ScopeUrl")
  private @Nullable String scopeUrl;

  @XmlElement(name = "ShowSearchSuggestions")
  private @Nullable Boolean showSearchSuggestions;

  @XmlElement(name = "SuggestionsURL")
  private @Nullable String suggestionsUrl;

  @XmlElement(name = "SuggestionsURL_JSON")
  private @Nullable String suggestionsUrlJson;

  /** Makes one without any setting. */
  public Scope() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code FaviconURL}: the address of the icon. */
  public Optional<String> faviconUrl() {
    return Optional.ofNullable(faviconUrl);
  }

  /** Sets {@link #faviconUrl()}; null removes it. */
  public Scope faviconUrl(@Nullable String value) {
    faviconUrl = value;
    return this;
  }

  /** Returns {@code PreviewURL}: the address of previews. */
  public Optional<String> previewUrl() {
    return Optional.ofNullable(previewUrl);
  }

  /** Sets {@link #previewUrl()}; null removes it. */
  public Scope previewUrl(@Nullable String value) {
    previewUrl = value;
    return this;
  }

  /** Returns {@code ScopeDefault}: whether it is the default. */
  public Optional<Boolean> scopeDefault() {
    return Optional.ofNullable(scopeDefault);
  }

  /** Sets {@link #scopeDefault()}; null removes it. */
  public Scope scopeDefault(@Nullable Boolean value) {
    scopeDefault = value;
    return this;
  }

  /** Returns {@code ScopeDisplayName}: the name shown. */
  public Optional<String> scopeDisplayName() {
    return Optional.ofNullable(scopeDisplayName);
  }

  /** Sets {@link #scopeDisplayName()}; null removes it. */
  public Scope scopeDisplayName(@Nullable String value) {
    scopeDisplayName = value;
    return this;
  }

  /** Returns {@code ScopeKey}: the key. */
  public Optional<String> scopeKey() {
    return Optional.ofNullable(scopeKey);
  }

  /** Sets {@link #scopeKey()}; null removes it. */
  public Scope scopeKey(@Nullable String value) {
    scopeKey = value;
    return this;
  }

  /** Returns {@code ScopeUrl}: the address to search at. */
  public Optional<String> scopeUrl() {
    return Optional.ofNullable(scopeUrl);
  }

  /** Sets {@link #scopeUrl()}; null removes it. */
  public Scope scopeUrl(@Nullable String value) {
    scopeUrl = value;
    return this;
  }

  /** Returns {@code ShowSearchSuggestions}: whether suggestions are shown. */
  public Optional<Boolean> showSearchSuggestions() {
    return Optional.ofNullable(showSearchSuggestions);
  }

  /** Sets {@link #showSearchSuggestions()}; null removes it. */
  public Scope showSearchSuggestions(@Nullable Boolean value) {
    showSearchSuggestions = value;
    return this;
  }

  /** Returns {@code SuggestionsURL}: the address of suggestions. */
  public Optional<String> suggestionsUrl() {
    return Optional.ofNullable(suggestionsUrl);
  }

  /** Sets {@link #suggestionsUrl()}; null removes it. */
  public Scope suggestionsUrl(@Nullable String value) {
    suggestionsUrl = value;
    return this;
  }

  /** Returns {@code SuggestionsURL_JSON}: the address of suggestions in JSON. */
  public Optional<String> suggestionsUrlJson() {
    return Optional.ofNullable(suggestionsUrlJson);
  }

  /** Sets {@link #suggestionsUrlJson()}; null removes it. */
  public Scope suggestionsUrlJson(@Nullable String value) {
    suggestionsUrlJson = value;
    return this;
  }
}
