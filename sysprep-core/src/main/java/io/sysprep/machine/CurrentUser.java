package io.sysprep.machine;

/**
 * The user that a program runs as.
 *
 * @param name the name with its domain or machine, as {@code whoami} prints it
 * @param sid the SID of the token's user
 * @param administrator whether the token has the Administrators group enabled
 * @param elevated whether the token is elevated (or User Account Control is off)
 */
public record CurrentUser(String name, Sid sid, boolean administrator, boolean elevated) {}
