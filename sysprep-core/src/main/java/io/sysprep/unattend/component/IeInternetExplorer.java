package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-IE-InternetExplorer}: Internet Explorer.
 *
 * <p>Configuration passes: specialize. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-IE-InternetExplorer")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class IeInternetExplorer {

  @XmlElementWrapper(name = "Accelerators")
  @XmlElement(name = "Accelerator")
  private List<Accelerator> accelerators = new ArrayList<>();

  @XmlElement(name = "AllowedSites")
  private @Nullable String allowedSites;

  @XmlElement(name = "BlockPopups")
  private @Nullable YesOrNo blockPopups;

  @XmlElement(name = "CommandLabelDisplay")
  private @Nullable Integer commandLabelDisplay;

  @XmlElement(name = "CompanyName")
  private @Nullable String companyName;

  @XmlElement(name = "CompatibilityViewDomains")
  private @Nullable String compatibilityViewDomains;

  @XmlElement(name = "DisableAccelerators")
  private @Nullable Boolean disableAccelerators;

  @XmlElement(name = "DisableDataExecutionPrevention")
  private @Nullable Boolean disableDataExecutionPrevention;

  @XmlElement(name = "DisableDevTools")
  private @Nullable Boolean disableDevTools;

  @XmlElement(name = "DisableFirstRunWizard")
  private @Nullable Boolean disableFirstRunWizard;

  @XmlElement(name = "DisableOOBAccelerators")
  private @Nullable Boolean disableOobAccelerators;

  @XmlElementWrapper(name = "FavoriteBarItems")
  @XmlElement(name = "FavoriteBarItem")
  private List<FavoriteBarItem> favoriteBarItems = new ArrayList<>();

  @XmlElement(name = "FavoritesDelete")
  private @Nullable Boolean favoritesDelete;

  @XmlElementWrapper(name = "FavoritesList")
  @XmlElement(name = "FavoriteItem")
  private List<FavoriteItem> favoritesList = new ArrayList<>();

  @XmlElement(name = "FavoritesOnTop")
  private @Nullable Boolean favoritesOnTop;

  @XmlElementWrapper(name = "FeedList")
  @XmlElement(name = "FeedItem")
  private List<FeedItem> feedList = new ArrayList<>();

  @XmlElement(name = "FilterLevel")
  private @Nullable Level filterLevel;

  @XmlElement(name = "FindProvidersURL")
  private @Nullable String findProvidersUrl;

  @XmlElement(name = "GroupTabs")
  private @Nullable Boolean groupTabs;

  @XmlElement(name = "Help_Page")
  private @Nullable String helpPage;

  @XmlElement(name = "Home_Page")
  private @Nullable String homePage;

  @XmlElementWrapper(name = "InstalledBHOList")
  @XmlElement(name = "AddonGuidItem")
  private List<AddonGuidItem> installedBhoList = new ArrayList<>();

  @XmlElementWrapper(name = "InstalledBrowserExtensions")
  @XmlElement(name = "AddonGuidItem")
  private List<AddonGuidItem> installedBrowserExtensions = new ArrayList<>();

  @XmlElementWrapper(name = "InstalledToolbarsList")
  @XmlElement(name = "AddonGuidItem")
  private List<AddonGuidItem> installedToolbarsList = new ArrayList<>();

  @XmlElement(name = "IntranetCompatibilityMode")
  private @Nullable Boolean intranetCompatibilityMode;

  @XmlElement(name = "LocalIntranetSites")
  private @Nullable String localIntranetSites;

  @XmlElement(name = "LockToolbars")
  private @Nullable Boolean lockToolbars;

  @XmlElement(name = "MSCompatibilityMode")
  private @Nullable Boolean msCompatibilityMode;

  @XmlElement(name = "PlaySound")
  private @Nullable Boolean playSound;

  @XmlElementWrapper(name = "PreapprovedAddons")
  @XmlElement(name = "AddonGuidItem")
  private List<AddonGuidItem> preapprovedAddons = new ArrayList<>();

  @XmlElement(name = "PrivacyAdvisorMode")
  private @Nullable Integer privacyAdvisorMode;

  @XmlElementWrapper(name = "QuickLinkList")
  @XmlElement(name = "QuickLinkItem")
  private List<QuickLinkItem> quickLinkList = new ArrayList<>();

  @XmlElementWrapper(name = "SearchScopes")
  @XmlElement(name = "Scope")
  private List<Scope> searchScopes = new ArrayList<>();

  @XmlElement(name = "ShowInformationBar")
  private @Nullable Boolean showInformationBar;

  @XmlElement(name = "ShowLeftAddressToolbar")
  private @Nullable Boolean showLeftAddressToolbar;

  @XmlElementWrapper(name = "StartPages")
  @XmlElement(name = "StartPage")
  private List<StartPage> startPages = new ArrayList<>();

  @XmlElement(name = "SuggestedSitesEnabled")
  private @Nullable Boolean suggestedSitesEnabled;

  @XmlElement(name = "TabProcessGrowth")
  private @Nullable Level tabProcessGrowth;

  @XmlElement(name = "TrustedSites")
  private @Nullable String trustedSites;

  @XmlElement(name = "UserAgent")
  private @Nullable String userAgent;

  @XmlElement(name = "Window_Title_CN")
  private @Nullable String windowTitleCn;

  /** Makes one without any setting. */
  public IeInternetExplorer() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Accelerators/Accelerator}: the accelerators to install; the list is live. */
  public List<Accelerator> accelerators() {
    return accelerators;
  }

  /** Returns {@code AllowedSites}: sites that may open pop-ups, joined by semicolons. */
  public Optional<String> allowedSites() {
    return Optional.ofNullable(allowedSites);
  }

  /** Sets {@link #allowedSites()}; null removes it. */
  public IeInternetExplorer allowedSites(@Nullable String value) {
    allowedSites = value;
    return this;
  }

  /** Returns {@code BlockPopups}: whether pop-ups are blocked. */
  public Optional<YesOrNo> blockPopups() {
    return Optional.ofNullable(blockPopups);
  }

  /** Sets {@link #blockPopups()}; null removes it. */
  public IeInternetExplorer blockPopups(@Nullable YesOrNo value) {
    blockPopups = value;
    return this;
  }

  /** Returns {@code CommandLabelDisplay}: how labels of commands are shown, 0 to 2. */
  public Optional<Integer> commandLabelDisplay() {
    return Optional.ofNullable(commandLabelDisplay);
  }

  /** Sets {@link #commandLabelDisplay()}; null removes it. */
  public IeInternetExplorer commandLabelDisplay(@Nullable Integer value) {
    commandLabelDisplay = value;
    return this;
  }

  /** Returns {@code CompanyName}: the company in the window title. */
  public Optional<String> companyName() {
    return Optional.ofNullable(companyName);
  }

  /** Sets {@link #companyName()}; null removes it. */
  public IeInternetExplorer companyName(@Nullable String value) {
    companyName = value;
    return this;
  }

  /** Returns {@code CompatibilityViewDomains}: sites to show in compatibility view. */
  public Optional<String> compatibilityViewDomains() {
    return Optional.ofNullable(compatibilityViewDomains);
  }

  /** Sets {@link #compatibilityViewDomains()}; null removes it. */
  public IeInternetExplorer compatibilityViewDomains(@Nullable String value) {
    compatibilityViewDomains = value;
    return this;
  }

  /** Returns {@code DisableAccelerators}: whether accelerators are off. */
  public Optional<Boolean> disableAccelerators() {
    return Optional.ofNullable(disableAccelerators);
  }

  /** Sets {@link #disableAccelerators()}; null removes it. */
  public IeInternetExplorer disableAccelerators(@Nullable Boolean value) {
    disableAccelerators = value;
    return this;
  }

  /** Returns {@code DisableDataExecutionPrevention}: whether data execution prevention is off. */
  public Optional<Boolean> disableDataExecutionPrevention() {
    return Optional.ofNullable(disableDataExecutionPrevention);
  }

  /** Sets {@link #disableDataExecutionPrevention()}; null removes it. */
  public IeInternetExplorer disableDataExecutionPrevention(@Nullable Boolean value) {
    disableDataExecutionPrevention = value;
    return this;
  }

  /** Returns {@code DisableDevTools}: whether developer tools are off. */
  public Optional<Boolean> disableDevTools() {
    return Optional.ofNullable(disableDevTools);
  }

  /** Sets {@link #disableDevTools()}; null removes it. */
  public IeInternetExplorer disableDevTools(@Nullable Boolean value) {
    disableDevTools = value;
    return this;
  }

  /** Returns {@code DisableFirstRunWizard}: whether the first run wizard is skipped. */
  public Optional<Boolean> disableFirstRunWizard() {
    return Optional.ofNullable(disableFirstRunWizard);
  }

  /** Sets {@link #disableFirstRunWizard()}; null removes it. */
  public IeInternetExplorer disableFirstRunWizard(@Nullable Boolean value) {
    disableFirstRunWizard = value;
    return this;
  }

  /**
   * Returns {@code DisableOOBAccelerators}: whether the accelerators that come with it are left
   * out.
   */
  public Optional<Boolean> disableOobAccelerators() {
    return Optional.ofNullable(disableOobAccelerators);
  }

  /** Sets {@link #disableOobAccelerators()}; null removes it. */
  public IeInternetExplorer disableOobAccelerators(@Nullable Boolean value) {
    disableOobAccelerators = value;
    return this;
  }

  /**
   * Returns {@code FavoriteBarItems/FavoriteBarItem}: the items of the favorites bar; the list is
   * live.
   */
  public List<FavoriteBarItem> favoriteBarItems() {
    return favoriteBarItems;
  }

  /** Returns {@code FavoritesDelete}: whether the favorites that come with it are deleted. */
  public Optional<Boolean> favoritesDelete() {
    return Optional.ofNullable(favoritesDelete);
  }

  /** Sets {@link #favoritesDelete()}; null removes it. */
  public IeInternetExplorer favoritesDelete(@Nullable Boolean value) {
    favoritesDelete = value;
    return this;
  }

  /** Returns {@code FavoritesList/FavoriteItem}: the favorites; the list is live. */
  public List<FavoriteItem> favoritesList() {
    return favoritesList;
  }

  /** Returns {@code FavoritesOnTop}: whether these favorites come first. */
  public Optional<Boolean> favoritesOnTop() {
    return Optional.ofNullable(favoritesOnTop);
  }

  /** Sets {@link #favoritesOnTop()}; null removes it. */
  public IeInternetExplorer favoritesOnTop(@Nullable Boolean value) {
    favoritesOnTop = value;
    return this;
  }

  /** Returns {@code FeedList/FeedItem}: the feeds; the list is live. */
  public List<FeedItem> feedList() {
    return feedList;
  }

  /** Returns {@code FilterLevel}: how much the pop-up filter blocks. */
  public Optional<Level> filterLevel() {
    return Optional.ofNullable(filterLevel);
  }

  /** Sets {@link #filterLevel()}; null removes it. */
  public IeInternetExplorer filterLevel(@Nullable Level value) {
    filterLevel = value;
    return this;
  }

  /** Returns {@code FindProvidersURL}: where to look for search providers. */
  public Optional<String> findProvidersUrl() {
    return Optional.ofNullable(findProvidersUrl);
  }

  /** Sets {@link #findProvidersUrl()}; null removes it. */
  public IeInternetExplorer findProvidersUrl(@Nullable String value) {
    findProvidersUrl = value;
    return this;
  }

  /** Returns {@code GroupTabs}: whether tabs are grouped. */
  public Optional<Boolean> groupTabs() {
    return Optional.ofNullable(groupTabs);
  }

  /** Sets {@link #groupTabs()}; null removes it. */
  public IeInternetExplorer groupTabs(@Nullable Boolean value) {
    groupTabs = value;
    return this;
  }

  /** Returns {@code Help_Page}: the help page. */
  public Optional<String> helpPage() {
    return Optional.ofNullable(helpPage);
  }

  /** Sets {@link #helpPage()}; null removes it. */
  public IeInternetExplorer helpPage(@Nullable String value) {
    helpPage = value;
    return this;
  }

  /** Returns {@code Home_Page}: the home page. */
  public Optional<String> homePage() {
    return Optional.ofNullable(homePage);
  }

  /** Sets {@link #homePage()}; null removes it. */
  public IeInternetExplorer homePage(@Nullable String value) {
    homePage = value;
    return this;
  }

  /**
   * Returns {@code InstalledBHOList/AddonGuidItem}: the approved browser helper objects; the list
   * is live.
   */
  public List<AddonGuidItem> installedBhoList() {
    return installedBhoList;
  }

  /**
   * Returns {@code InstalledBrowserExtensions/AddonGuidItem}: the approved browser extensions; the
   * list is live.
   */
  public List<AddonGuidItem> installedBrowserExtensions() {
    return installedBrowserExtensions;
  }

  /**
   * Returns {@code InstalledToolbarsList/AddonGuidItem}: the approved toolbars; the list is live.
   */
  public List<AddonGuidItem> installedToolbarsList() {
    return installedToolbarsList;
  }

  /**
   * Returns {@code IntranetCompatibilityMode}: whether intranet sites are shown in compatibility
   * view.
   */
  public Optional<Boolean> intranetCompatibilityMode() {
    return Optional.ofNullable(intranetCompatibilityMode);
  }

  /** Sets {@link #intranetCompatibilityMode()}; null removes it. */
  public IeInternetExplorer intranetCompatibilityMode(@Nullable Boolean value) {
    intranetCompatibilityMode = value;
    return this;
  }

  /** Returns {@code LocalIntranetSites}: sites of the intranet zone. */
  public Optional<String> localIntranetSites() {
    return Optional.ofNullable(localIntranetSites);
  }

  /** Sets {@link #localIntranetSites()}; null removes it. */
  public IeInternetExplorer localIntranetSites(@Nullable String value) {
    localIntranetSites = value;
    return this;
  }

  /** Returns {@code LockToolbars}: whether toolbars are locked. */
  public Optional<Boolean> lockToolbars() {
    return Optional.ofNullable(lockToolbars);
  }

  /** Sets {@link #lockToolbars()}; null removes it. */
  public IeInternetExplorer lockToolbars(@Nullable Boolean value) {
    lockToolbars = value;
    return this;
  }

  /**
   * Returns {@code MSCompatibilityMode}: whether the list of Microsoft decides on compatibility
   * view.
   */
  public Optional<Boolean> msCompatibilityMode() {
    return Optional.ofNullable(msCompatibilityMode);
  }

  /** Sets {@link #msCompatibilityMode()}; null removes it. */
  public IeInternetExplorer msCompatibilityMode(@Nullable Boolean value) {
    msCompatibilityMode = value;
    return this;
  }

  /** Returns {@code PlaySound}: whether a blocked pop-up makes a sound. */
  public Optional<Boolean> playSound() {
    return Optional.ofNullable(playSound);
  }

  /** Sets {@link #playSound()}; null removes it. */
  public IeInternetExplorer playSound(@Nullable Boolean value) {
    playSound = value;
    return this;
  }

  /**
   * Returns {@code PreapprovedAddons/AddonGuidItem}: add-ons that need no consent; the list is
   * live.
   */
  public List<AddonGuidItem> preapprovedAddons() {
    return preapprovedAddons;
  }

  /** Returns {@code PrivacyAdvisorMode}: how pages that watch users are treated, 0 to 2. */
  public Optional<Integer> privacyAdvisorMode() {
    return Optional.ofNullable(privacyAdvisorMode);
  }

  /** Sets {@link #privacyAdvisorMode()}; null removes it. */
  public IeInternetExplorer privacyAdvisorMode(@Nullable Integer value) {
    privacyAdvisorMode = value;
    return this;
  }

  /** Returns {@code QuickLinkList/QuickLinkItem}: the quick links; the list is live. */
  public List<QuickLinkItem> quickLinkList() {
    return quickLinkList;
  }

  /** Returns {@code SearchScopes/Scope}: the search providers; the list is live. */
  public List<Scope> searchScopes() {
    return searchScopes;
  }

  /** Returns {@code ShowInformationBar}: whether the information bar is shown. */
  public Optional<Boolean> showInformationBar() {
    return Optional.ofNullable(showInformationBar);
  }

  /** Sets {@link #showInformationBar()}; null removes it. */
  public IeInternetExplorer showInformationBar(@Nullable Boolean value) {
    showInformationBar = value;
    return this;
  }

  /** Returns {@code ShowLeftAddressToolbar}: whether the address bar is on the left. */
  public Optional<Boolean> showLeftAddressToolbar() {
    return Optional.ofNullable(showLeftAddressToolbar);
  }

  /** Sets {@link #showLeftAddressToolbar()}; null removes it. */
  public IeInternetExplorer showLeftAddressToolbar(@Nullable Boolean value) {
    showLeftAddressToolbar = value;
    return this;
  }

  /** Returns {@code StartPages/StartPage}: further home pages; the list is live. */
  public List<StartPage> startPages() {
    return startPages;
  }

  /** Returns {@code SuggestedSitesEnabled}: whether sites are suggested. */
  public Optional<Boolean> suggestedSitesEnabled() {
    return Optional.ofNullable(suggestedSitesEnabled);
  }

  /** Sets {@link #suggestedSitesEnabled()}; null removes it. */
  public IeInternetExplorer suggestedSitesEnabled(@Nullable Boolean value) {
    suggestedSitesEnabled = value;
    return this;
  }

  /** Returns {@code TabProcessGrowth}: how readily tabs get a process of their own. */
  public Optional<Level> tabProcessGrowth() {
    return Optional.ofNullable(tabProcessGrowth);
  }

  /** Sets {@link #tabProcessGrowth()}; null removes it. */
  public IeInternetExplorer tabProcessGrowth(@Nullable Level value) {
    tabProcessGrowth = value;
    return this;
  }

  /** Returns {@code TrustedSites}: sites of the trusted zone. */
  public Optional<String> trustedSites() {
    return Optional.ofNullable(trustedSites);
  }

  /** Sets {@link #trustedSites()}; null removes it. */
  public IeInternetExplorer trustedSites(@Nullable String value) {
    trustedSites = value;
    return this;
  }

  /** Returns {@code UserAgent}: the name that it gives itself. */
  public Optional<String> userAgent() {
    return Optional.ofNullable(userAgent);
  }

  /** Sets {@link #userAgent()}; null removes it. */
  public IeInternetExplorer userAgent(@Nullable String value) {
    userAgent = value;
    return this;
  }

  /** Returns {@code Window_Title_CN}: the window title. */
  public Optional<String> windowTitleCn() {
    return Optional.ofNullable(windowTitleCn);
  }

  /** Sets {@link #windowTitleCn()}; null removes it. */
  public IeInternetExplorer windowTitleCn(@Nullable String value) {
    windowTitleCn = value;
    return this;
  }
}
