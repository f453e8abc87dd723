package io.sysprep.licensing;

import java.util.Optional;

/** A product as the licensing service has it, for tests to print. */
record Product(
    String name,
    String description,
    String activationId,
    String applicationId,
    String channel,
    Optional<String> key,
    int status,
    long minutes,
    String reason,
    int count,
    int skuCount) {

  static final String OFFICE_ID = "0ff1ce16-a989-479d-af46-f275c6370663";

  static Product windows() {
    return new Product(
        "Windows(R), Professional edition",
        "Windows(R) Operating System, RETAIL channel",
        "4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c",
        LicenseRecord.WINDOWS_APPLICATION_ID,
        "Retail",
        Optional.of("3V66T"),
        1,
        0,
        "C004F009",
        7,
        5);
  }

  static Product kmsClient() {
    return windows()
        .described("Windows(R), Enterprise edition", "VOLUME_KMSCLIENT")
        .inChannel("Volume:GVLK")
        .with(1, 259_100);
  }

  static Product evaluation() {
    return windows()
        .described("Windows(R), ServerStandardEval edition", "TIMEBASED_EVAL")
        .inChannel("Retail:TB:Eval")
        .with(1, 14_399);
  }

  static Product office() {
    return new Product(
        "Office 16, Office16ProPlusVL_KMS_Client edition",
        "Office 16, VOLUME_KMSCLIENT channel",
        "d450596f-894d-49e0-966a-fd39ed4c4c64",
        OFFICE_ID,
        "Volume:GVLK",
        Optional.of("WFG99"),
        1,
        200_000,
        "C004F009",
        1,
        4);
  }

  Product described(String newName, String licensingChannel) {
    return new Product(
        newName,
        "Windows(R) Operating System, " + licensingChannel + " channel",
        activationId,
        applicationId,
        channel,
        key,
        status,
        minutes,
        reason,
        count,
        skuCount);
  }

  Product inChannel(String newChannel) {
    return new Product(
        name,
        description,
        activationId,
        applicationId,
        newChannel,
        key,
        status,
        minutes,
        reason,
        count,
        skuCount);
  }

  Product with(int newStatus, long newMinutes) {
    return new Product(
        name,
        description,
        activationId,
        applicationId,
        channel,
        key,
        newStatus,
        newMinutes,
        reason,
        count,
        skuCount);
  }

  Product withoutKey() {
    return new Product(
        name,
        description,
        activationId,
        applicationId,
        channel,
        Optional.empty(),
        status,
        minutes,
        reason,
        count,
        skuCount);
  }

  boolean isWindows() {
    return applicationId.equals(LicenseRecord.WINDOWS_APPLICATION_ID);
  }

  boolean isKmsClient() {
    return description.contains("VOLUME_KMSCLIENT");
  }
}
