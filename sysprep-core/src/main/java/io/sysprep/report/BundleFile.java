package io.sysprep.report;

/**
 * A file of a support bundle.
 *
 * @param name its path within the bundle, with slashes
 * @param text what is in it, without secrets
 */
record BundleFile(String name, String text) {}
