package io.sysprep.guest;

import io.sysprep.guest.job.Order;
import io.sysprep.guest.job.Verb;
import io.sysprep.plan.Ending;
import io.sysprep.plan.SysprepPlan;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Sysprep on a Windows at the other end of a channel, from the controller.
 *
 * <p>The guest needs nothing: a Java runtime and this library are brought, work there detached from
 * the channel, and are removed. The channel may die and come back at any moment, as it does when
 * Sysprep generalizes; what the guest does not tell is never taken for success.
 *
 * <pre>{@code
 * RemoteSysprep guest =
 *     RemoteSysprep.over(access, Payload.ofJre(Path.of("jre-windows-x64")))
 *         .runningAs(GuestAccount.named("Administrator"))
 *         .poweredBy(hypervisor);
 * RemoteResult result = guest.run(plan, text -> log(text));
 * if (result.isSealed()) {
 *   makeImage();
 * } else {
 *   log(result.summary() + " " + result.nextStep());
 * }
 * }</pre>
 *
 * <p>Immutable; one job at a time in one guest: a second one is refused there.
 */
public final class RemoteSysprep {

  private final GuestSettings settings;

  private RemoteSysprep(GuestSettings settings) {
    this.settings = settings;
  }

  /**
   * Takes a way into a guest and what is brought there.
   *
   * @param access opens channels
   * @param payload the runtime and the jars
   * @return Sysprep on that guest, as its account Administrator, with nobody to ask for its power
   */
  public static RemoteSysprep over(GuestAccess access, Payload payload) {
    return new RemoteSysprep(GuestSettings.of(access, payload));
  }

  /** {@return the same, as another account of the guest} */
  public RemoteSysprep runningAs(GuestAccount account) {
    return new RemoteSysprep(settings.with(Objects.requireNonNull(account, "account")));
  }

  /** {@return the same, with somebody who knows whether the guest is on} */
  public RemoteSysprep poweredBy(GuestPower power) {
    return new RemoteSysprep(settings.with(Objects.requireNonNull(power, "power")));
  }

  /**
   * Sends an answer file along, which the plan then names.
   *
   * @param content its bytes; they are written into a folder that only administrators may read
   * @return the same, with the answer file
   */
  public RemoteSysprep withAnswerFile(byte[] content) {
    return new RemoteSysprep(settings.withAnswerFile(content.clone()));
  }

  /**
   * {@return the same, and what was brought stays in the guest for the next use; a guest that was
   * sealed keeps nothing}
   */
  public RemoteSysprep keepingPayload() {
    return new RemoteSysprep(settings.keeping());
  }

  /**
   * Lets the guest end by itself: when a run has sealed it, and two minutes later nobody has
   * powered it off, it removes what was brought and shuts down. For channels that do not come back
   * after Sysprep; the result is then {@link RemoteResult.Lost} with power OFF, and its disk the
   * proof.
   *
   * @return the same, for plans that end with {@code thenShutDown()}
   */
  public RemoteSysprep endingAlone() {
    return new RemoteSysprep(settings.endingAlone());
  }

  /** {@return the same, waiting by another clock} */
  public RemoteSysprep timedBy(ControllerClock clock) {
    return new RemoteSysprep(settings.with(Objects.requireNonNull(clock, "clock")));
  }

  /**
   * Runs the checks in the guest; nothing there is changed but for what is brought and removed.
   *
   * @param plan what is to be done later
   * @return whether it is ready, and the report
   * @throws ChannelException if the guest cannot be reached, or was lost
   * @throws GuestRefusal if the work could not begin there, or broke
   * @throws InterruptedException when the calling thread is interrupted
   */
  public RemotePreflight preflight(SysprepPlan plan) throws InterruptedException {
    return job().preflight(order(Verb.PREFLIGHT, plan));
  }

  /**
   * Tells whether the guest is sealed.
   *
   * @return whether it is, and the verification
   * @throws ChannelException if the guest cannot be reached, or was lost
   * @throws GuestRefusal if the work could not begin there, or broke
   * @throws InterruptedException when the calling thread is interrupted
   */
  public RemoteVerification verify() throws InterruptedException {
    SysprepPlan none = SysprepPlan.generalize().toOobe().build();
    return job().verify(order(Verb.VERIFY, none));
  }

  /**
   * Runs a plan in the guest, proves the end, removes what was brought and powers it off.
   *
   * @param plan what to do; it ends with {@code thenShutDown()} or {@code thenQuit()}
   * @param listener hears how it goes on
   * @return what came of it
   * @throws IllegalArgumentException if the plan ends otherwise
   * @throws InterruptedException when the calling thread is interrupted; the guest goes on
   */
  public RemoteResult run(SysprepPlan plan, GuestListener listener) throws InterruptedException {
    boolean shutsDown = plan.ending() == Ending.VERIFY_THEN_SHUT_DOWN;
    if (!shutsDown && plan.ending() != Ending.VERIFY_THEN_QUIT) {
      throw new IllegalArgumentException(
          "In a guest a plan ends with thenShutDown() or thenQuit(), not with " + plan.ending());
    }
    Order order = order(Verb.RUN, plan);
    listener.onJob(order.job());
    return job().run(order, plan.deadline(), shutsDown, listener);
  }

  /**
   * Goes on with a job that another controller, or an earlier call, began.
   *
   * @param jobId its id
   * @param deadline how long it may still take
   * @param listener hears how it goes on, from its beginning
   * @return what came of it; the guest is left on
   * @throws InterruptedException when the calling thread is interrupted; the guest goes on
   */
  public RemoteResult resume(String jobId, Duration deadline, GuestListener listener)
      throws InterruptedException {
    GuestWords.requirePlain(List.of(jobId));
    return job().resume(jobId, deadline, listener);
  }

  /**
   * Removes what this library has brought into the guest, of whichever job. While one of them has
   * not told its end, and the guest does not tell that its Java is gone, nothing is removed, and
   * its folder is told. A file {@code exit.txt} in that folder says that nobody works on it.
   *
   * @return what was not removed, by path or name; empty when nothing is left
   * @throws ChannelException if the guest cannot be reached
   * @throws InterruptedException when the calling thread is interrupted
   */
  public List<String> clean() throws InterruptedException {
    return job().clean();
  }

  private RemoteJob job() {
    return new RemoteJob(settings);
  }

  private Order order(Verb verb, SysprepPlan plan) {
    String job = UUID.randomUUID().toString().substring(0, 13);
    return new Order(job, verb, plan);
  }
}
