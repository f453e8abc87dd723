package io.sysprep.guest;

/**
 * What a guest told of itself: a preflight or a verification.
 *
 * @param good whether it is ready, or sealed
 * @param text the summary, for people
 * @param document the document of {@code PreflightReport.toJson()} or {@code Verification.toJson()}
 */
public record RemoteAnswer(boolean good, String text, String document) {}
