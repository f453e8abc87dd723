package io.sysprep.guest;

import io.sysprep.machine.Architecture;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Brings the payload into the guest, once: what is there whole is not sent again. */
record Carrier(GuestHost host, GuestPlace place, Payload payload) {

  /** What files take beyond their bytes, and what Sysprep's own logs need. */
  private static final double ROOM = 1.1;

  void bring() throws InterruptedException {
    if (isWhole()) {
      return;
    }
    requireArchitecture();
    requireRoom();
    makeFolders();
    host.protect(place.carrier(), place.carrier().resolve("protect.cmd"));
    for (PayloadFile file : payload.files()) {
      host.write(place.carrier().resolve(file.name()), file.content());
    }
    host.write(place.carrier().resolve("manifest.txt"), bytes(payload.manifest()));
    host.write(place.complete(), bytes(payload.id()));
  }

  private boolean isWhole() throws InterruptedException {
    return host.text(place.complete()).filter(payload.id()::equals).isPresent();
  }

  /** Windows on ARM runs programs for Intel, too; no other runs what is for ARM. */
  private void requireArchitecture() throws InterruptedException {
    Optional<String> guest = host.architecture();
    boolean fits =
        payload.architecture() == Architecture.AMD64
            ? guest.filter("x86"::equalsIgnoreCase).isEmpty()
            : guest.filter(name -> !"ARM64".equalsIgnoreCase(name)).isEmpty();
    if (!fits) {
      throw new GuestRefusal(
          "The runtime is for "
              + payload.architecture()
              + ", and the guest's Windows for "
              + guest.orElseThrow()
              + ": bring a runtime of the same.");
    }
  }

  private void requireRoom() throws InterruptedException {
    OptionalLong free = host.freeBytes(place.windows());
    long needed = (long) (payload.size() * ROOM);
    if (free.isPresent() && free.getAsLong() < needed) {
      throw new GuestRefusal(
          "The guest has "
              + free.getAsLong()
              + " bytes free beside "
              + place.windows()
              + ", and "
              + needed
              + " are needed.");
    }
  }

  private void makeFolders() throws InterruptedException {
    List<WindowsPath> folders = new ArrayList<>(List.of(place.carrier()));
    payload.folders().forEach(folder -> folders.add(place.carrier().resolve(folder)));
    host.makeFolders(folders);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
