/**
 * A fake Windows to test imaging tools with, on any operating system.
 *
 * <p>A test begins with a product, changes what matters to it, and hands the machine to the tool as
 * if it were a real one:
 *
 * <pre>{@code
 * FakeWindows windows =
 *     FakeWindows.windowsServer2022().withCloudbaseInit(unattendXml).withRearmCount(0).build();
 *
 * tool.prepare(windows);                                     // takes a Machine
 *
 * assertThat(windows.changes()).isEmpty();                   // what the tool changed, in order
 * assertThat(windows.asked()).hasSizeLessThan(40);           // what it asked
 * assertThat(windows.inspect().files().info(tag)).isEmpty(); // what is true now
 * }</pre>
 *
 * <p>Trouble is planted on what a question is about, so that any single answer can be missing:
 *
 * <pre>{@code
 * windows.faults().timeOut(Subject.wmiClass("SoftwareLicensingService"));
 * windows.faults().vanish(Subject.file(answerFile)).afterQuestions(1);
 * windows.faults().killCallerAtChange(3);
 * }</pre>
 *
 * <p>A simulated sysprep.exe lives the life of the real one while the machine's time passes, and
 * can be told to go wrong. A machine that is off can be imaged, and its clones booted:
 *
 * <pre>{@code
 * windows.sysprep().diesAt(SysprepStage.GENERALIZE);
 *
 * FakeImage image = windows.captureImage();
 * assertThat(image.deploy("web-1").machineSid()).isNotEqualTo(image.deploy("web-2").machineSid());
 * }</pre>
 *
 * <p>Assertions that explain are in {@code io.sysprep.testkit.assertions}, machines as parameters
 * of JUnit tests in {@code io.sysprep.testkit.junit}; each needs its library, which the testkit
 * does not bring along. What stops imaging in the field is put on a machine as an {@link
 * io.sysprep.testkit.Obstacle}.
 *
 * <p>What is not modelled: users' registry hives, shares, event logs, devices and drivers, network,
 * Group Policy, installing updates or features, logging on, audit mode beyond its image state, the
 * exit codes and restarts of commands in answer files, and clearing passwords out of the answer
 * file that Windows keeps. What Microsoft documents nowhere is a guess, and said to be one where it
 * is made: the image state after a run without {@code /generalize}, the exit code of a failed run
 * (1), the stage at which a broken answer file is found. Commands of {@code SetupComplete.cmd} have
 * an effect on services only.
 *
 * <p>Most tests need {@link io.sysprep.testkit.FakeWindows} and its builder, {@link
 * io.sysprep.testkit.Faults} and {@link io.sysprep.testkit.Subject} only.
 *
 * <p>It holds more than forty files on purpose: the fakes of the ports are private to it, so that
 * nobody but {@link io.sysprep.testkit.FakeWindows} makes one, and none has a state of its own.
 */
@NullMarked
package io.sysprep.testkit;

import org.jspecify.annotations.NullMarked;
