package io.sysprep.testkit;

/** The products that the fake models, oldest first. */
public enum WindowsProduct {
  /** Windows Server 2012, build 9200. */
  SERVER_2012("windowsServer2012"),
  /** Windows Server 2012 R2, build 9600. */
  SERVER_2012_R2("windowsServer2012R2"),
  /** Windows Server 2016, build 14393. */
  SERVER_2016("windowsServer2016"),
  /** Windows Server 2019, build 17763. */
  SERVER_2019("windowsServer2019"),
  /** Windows 10 22H2, build 19045, whose files carry build 19041. */
  WINDOWS_10("windows10"),
  /** Windows Server 2022, build 20348. */
  SERVER_2022("windowsServer2022"),
  /** Windows 11 24H2, build 26100. */
  WINDOWS_11("windows11"),
  /** Windows Server 2025, build 26100. */
  SERVER_2025("windowsServer2025");

  private final String id;

  WindowsProduct(String id) {
    this.id = id;
  }

  /** {@return a machine with it, to be changed and built; a new builder each time} */
  public FakeWindowsBuilder machine() {
    return FakeWindowsBuilder.of(id);
  }
}
