package io.sysprep.testkit.badinput;

import io.sysprep.Sysprep;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.testkit.FakeWindows;
import java.util.List;

/** Paths that Windows takes for something else, or nobody can look at. */
final class BadPaths {

  private BadPaths() {}

  static List<BadInput> all() {
    return List.of(
        path("a relative path", "conf\\x.xml"),
        path("a path of the current folder of a drive", "C:x.xml"),
        path("a path that leads upwards", "C:\\a\\..\\x.xml"),
        path("a bar", "C:\\a|b.xml"),
        path("a quote", "C:\\\"a\".xml"),
        path("a path without the rules of Win32", "\\\\?\\C:\\x.xml"),
        path("a variable", "%windir%\\x.xml"),
        path("a dot at the end", "C:\\x.xml."),
        path("a blank at the end", "C:\\x.xml "),
        path("a device", "C:\\CON"),
        BadInput.of(
            "slashes and two backslashes, which are no mistake",
            () ->
                ""
                    + (WindowsPath.of("C:/a/b.xml").equals(WindowsPath.of("C:\\A\\B.XML"))
                        && WindowsPath.of("C:\\\\a\\b.xml").equals(WindowsPath.of("C:\\a\\b.xml"))),
            "true"),
        BadInput.of(
            "a share, which the fake does not have",
            () ->
                Sysprep.on(FakeWindows.windows11().build())
                    .preflight(
                        SysprepPlan.generalize()
                            .toOobe()
                            .withAnswerFile(WindowsPath.of("\\\\srv\\share\\x.xml"))
                            .build())
                    .toText(),
            "The fake Windows does not model this: look at \\\\srv\\share\\x.xml: shares."));
  }

  private static BadInput path(String mistake, String path) {
    return BadInput.of(
        mistake, () -> "accepted: " + WindowsPath.of(path), "IllegalArgumentException: ", path);
  }
}
