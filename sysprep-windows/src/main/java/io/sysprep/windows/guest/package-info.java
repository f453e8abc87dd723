/**
 * Ways into a guest, and the guest's main class.
 *
 * <p>For a controller, on any system:
 *
 * <pre>{@code
 * GuestAccess overSsh =
 *     SshAccess.to("192.0.2.7").as("Administrator").withKey(Path.of("id_ed25519")).knownBy(Path.of("known_hosts"));
 * GuestAccess overAgent = QemuAgentAccess.at(Path.of("/var/run/qemu/web-1.sock"));
 * }</pre>
 *
 * <p>SSH needs jsch ({@code com.github.mwiede:jsch}) on the class or module path, which this
 * library does not bring. The protocol of the QEMU guest agent: QEMU's documentation, "QEMU Guest
 * Agent Protocol Reference".
 */
@NullMarked
package io.sysprep.windows.guest;

import org.jspecify.annotations.NullMarked;
