package io.sysprep.testkit;

import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Hardware;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.Timeline;
import io.sysprep.verify.ImageState;
import java.time.Instant;
import java.util.Optional;

/**
 * An image of a fake machine that was off.
 *
 * <p>A machine made from a sealed image specializes: it gets a SID and a name of its own. One made
 * from an image that was not sealed has the SID of the machine that was imaged.
 *
 * <pre>{@code
 * FakeImage image = windows.captureImage();
 * FakeWindows web = image.deploy("web-1");
 * assertThat(web.machineSid()).isNotEqualTo(windows.machineSid());
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class FakeImage {

  private final Installation installation;
  private final Hardware hardware;
  private final Instant captured;
  private final String zone;
  private final Script script;

  FakeImage(Computer computer, Script script) {
    this.installation = computer.installation().copy();
    this.hardware = computer.hardware();
    this.captured = computer.timeline().now();
    this.zone = computer.timeline().zoneId();
    this.script = script;
  }

  /** {@return the state of the image; empty when the registry holds none that is known} */
  public Optional<ImageState> imageState() {
    return installation.imageState();
  }

  /**
   * Makes a machine from the image and boots it, as {@link FakeWindows#powerOn()} does.
   *
   * @param name the name that its host knows it by; machines with different names get different
   *     SIDs, and those with the same name the same
   * @return the machine: ready for use, or waiting for somebody
   */
  public FakeWindows deploy(String name) {
    FakeWindows clone = create(name);
    clone.powerOn();
    return clone;
  }

  /**
   * Makes a machine from the image and leaves it off.
   *
   * @param name as for {@link #deploy(String)}
   * @return the machine
   */
  public FakeWindows create(String name) {
    Computer computer =
        new Computer(
            hardware.named(name),
            installation.copy(),
            new Timeline(captured, zone),
            script.session());
    return new FakeWindows(computer, script);
  }
}
