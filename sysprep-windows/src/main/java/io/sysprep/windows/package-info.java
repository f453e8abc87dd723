/**
 * The binding to Windows: adapters over one-line native calls.
 *
 * <p>This package is the roof: it puts the ports together into a machine. Below it each port has a
 * room, {@code registry}, {@code wmi}, {@code files}, {@code services}, {@code programs}, {@code
 * accounts} and {@code system}; two rooms serve them all, {@code failures} with what Windows says
 * and {@code jna} with what several of them call. No room knows the roof, and who knows whom is
 * written down in the test of the module's map.
 *
 * <p>Each port has three layers. A {@code Windows...} class implements the port and has all the
 * logic: absent or an error, deadlines, retries. It sees a {@code Native...} interface that says in
 * Java's types what Windows is asked and what it returns, codes included, and that a test answers
 * on any system. A {@code Jna...} class implements that interface with a line or two for each call;
 * only these touch JNA (the same test says so), and they run under Wine and on Windows only. What
 * Windows lays out in bytes and is more than a number at an offset is taken apart by a {@code
 * ...Codec} in plain Java, for both widths of pointers.
 *
 * <p>Functions are declared in interfaces of our own, one for each DLL and with what is called and
 * no more, and values are read at their offsets; jna-platform gives constants. JNA makes a proxy
 * with every method of an interface when it loads it, and lays out a structure by reflection when
 * it is first made: under Wine, loading jna-platform's {@code Advapi32}, {@code Kernel32} and
 * {@code OleAuto} takes 121, 68 and 134 ms against 29 for one with eight methods, and the first
 * {@code VARIANT} some 200 more for about sixty types. A preflight in a new JVM was mostly that.
 * Besides, its {@code IWbemServices.ExecMethod} cannot be called without arguments (it asks the
 * missing object for its pointer), which BitLocker's status needs.
 */
@NullMarked
package io.sysprep.windows;

import org.jspecify.annotations.NullMarked;
