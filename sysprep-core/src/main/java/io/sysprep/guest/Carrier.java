package io.sysprep.guest;

import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Brings the payload into the guest, once: what is there whole is not sent again. */
record Carrier(GuestHost host, GuestPlace place, Payload payload) {

  /** What files take beyond their bytes, and what Sysprep's own logs need. */
  private static final double ROOM = 1.1;

  void bring() throws InterruptedException {
    if (isWhole()) {
      return;
    }
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
