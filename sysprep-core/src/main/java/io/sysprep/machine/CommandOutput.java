package io.sysprep.machine;

/**
 * What a command printed.
 *
 * @param exitCode the exit code as an unsigned 32-bit number
 * @param output the bytes of the standard output, in the code page the program chose
 * @param errors the bytes of the standard error output
 */
public record CommandOutput(long exitCode, Bytes output, Bytes errors) {}
