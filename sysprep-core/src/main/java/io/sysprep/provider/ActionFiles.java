package io.sysprep.provider;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.unattend.xml.MalformedXmlException;
import io.sysprep.unattend.xml.XmlDocument;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The action files of Windows 8 and later: {@code imaging} elements with the identity of their
 * component and {@code sysprepModule} elements with method and DLL.
 *
 * <p>Components for 32-bit programs on a 64-bit Windows ({@code wow64}) are left out: how Sysprep
 * resolves their folders is not known.
 */
final class ActionFiles {

  private static final int LARGEST = 8 << 20;
  private static final String FOLDER = "System32\\Sysprep\\ActionFiles";

  private final MachineView machine;
  private final Libraries libraries;
  private final List<String> unread = new ArrayList<>();

  ActionFiles(MachineView machine, Libraries libraries) {
    this.machine = machine;
    this.libraries = libraries;
  }

  List<SysprepProvider> in(ProviderPhase phase) {
    WindowsPath file =
        machine.system().windowsFolder().resolve(FOLDER).resolve(phase.text() + ".xml");
    Optional<byte[]> content = machine.files().read(file, LARGEST);
    if (content.isEmpty()) {
      return List.of();
    }
    try {
      XmlElement root = XmlDocument.parse(content.get(), XmlLimits.standard()).root();
      return descendants(root)
          .filter(element -> element.name().equals("imaging") && !isForWow64(element))
          .flatMap(ActionFiles::descendants)
          .flatMap(element -> provider(phase, element).stream())
          .toList();
    } catch (MalformedXmlException e) {
      unread.add(file + ": " + e.getMessage());
      return List.of();
    }
  }

  /** What could not be understood so far. */
  List<String> unread() {
    return List.copyOf(unread);
  }

  private static Stream<XmlElement> descendants(XmlElement element) {
    return Stream.concat(
        Stream.of(element), element.children().stream().flatMap(ActionFiles::descendants));
  }

  private static boolean isForWow64(XmlElement imaging) {
    return descendants(imaging)
        .filter(element -> element.name().equals("assemblyIdentity"))
        .flatMap(element -> element.attribute("processorArchitecture").stream())
        .anyMatch("wow64"::equalsIgnoreCase);
  }

  private Optional<SysprepProvider> provider(ProviderPhase phase, XmlElement element) {
    Optional<String> module = element.attribute("moduleName");
    Optional<String> method = element.attribute("methodName");
    return module.flatMap(
        dll -> method.map(name -> libraries.provider(phase, ProviderPlace.ACTION_FILE, dll, name)));
  }
}
