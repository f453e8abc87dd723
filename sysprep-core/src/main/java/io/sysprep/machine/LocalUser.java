package io.sysprep.machine;

/**
 * A local account.
 *
 * @param name the name
 * @param sid the SID
 * @param enabled whether it may log on
 * @param passwordExpires whether its password runs out some day
 */
public record LocalUser(String name, Sid sid, boolean enabled, boolean passwordExpires) {}
