package io.sysprep.testkit.sysprep;

import io.sysprep.testkit.setup.SetupLog;
import java.util.List;

/** The lines around the providers of a phase. */
final class PhaseLog {

  private static final int WITHOUT_LIST = 14393;

  private final SetupLog log;
  private final Wording wording;
  private final int build;
  private final Phase phase;
  private final String mode;

  PhaseLog(SetupLog log, int build, Phase phase, boolean vm) {
    this.log = log;
    this.wording = new Wording(build);
    this.build = build;
    this.phase = phase;
    this.mode = vm ? "vm" : "<null>";
  }

  void begin(String sweep, List<Provider> providers) {
    log.info(
        wording.runner()
            + ":Running platform actions specified in action file for phase "
            + phase.number());
    log.info(
        "SysprepSession::CreateSession: Successfully created instance with action file "
            + phase.actionFile()
            + ", and mode "
            + mode);
    log.info(
        "SysprepSession::" + sweep + ": Beginning action execution from " + phase.actionFile());
    log.info("SysprepSession::CreateXPathForSelection: Sysprep mode in registry is " + mode);
    log.info(
        "SysprepSession::CreateXPathForSelection: Processor architecture in registry is AMD64");
    listOrder(providers);
  }

  private void listOrder(List<Provider> providers) {
    if (build <= WITHOUT_LIST || providers.isEmpty()) {
      return;
    }
    log.info("After sorting, components will be excuted in the following order:");
    providers.forEach(
        provider -> log.info("  Name: " + provider.component() + ", Order: " + provider.order()));
  }

  void started(Provider provider) {
    if (build <= WITHOUT_LIST) {
      log.info(
          "0x0f00bd",
          "CreateSysprepActionList: Building action list for component " + provider.component());
    }
    log.info(wording.startedId(), wording.started(provider));
  }

  void succeeded(Provider provider) {
    log.info(
        wording.succeededId(),
        "ActionPlatform::LaunchModule: Successfully executed '"
            + provider.method()
            + "' from "
            + provider.module()
            + " without error");
  }

  void validationFailed(Provider provider, ProviderFailure failure) {
    String returned = "; dwRet = " + failure.code().returned();
    providerFailed(provider, failure);
    log.error(
        "",
        "SysprepSession::Validate: Error in validating actions from "
            + phase.actionFile()
            + returned);
    log.error(
        "", "RunPlatformActions:Failed while validating " + wording.sessionActions() + returned);
    halted(failure);
    log.error(
        "0x0f00d8",
        "WinMain:Hit failure while pre-validate sysprep "
            + phase.text()
            + " internal providers; hr = "
            + failure.code().result());
  }

  void executionFailed(Provider provider, ProviderFailure failure) {
    String returned = "; dwRet = " + failure.code().returned();
    providerFailed(provider, failure);
    log.error(
        "",
        "SysprepSession::ExecuteInternal: Error in executing action for "
            + provider.component()
            + returned);
    log.error(
        "",
        "SysprepSession::Execute: Error in executing actions from "
            + phase.actionFile()
            + returned);
    log.error(
        "", "RunPlatformActions:Failed while executing " + wording.sessionActions() + returned);
    halted(failure);
    log.error(
        "0x0f00a8",
        "WinMain:Hit failure while processing sysprep "
            + phase.text()
            + " internal providers; hr = "
            + failure.code().result());
  }

  void externalFailed(ProviderFailure failure) {
    halted(failure);
    externalEnded(failure);
  }

  void stateRefused(ProviderFailure failure) {
    log.error(
        "0x0f0073",
        wording.runner()
            + ":Not running DLLs; either the machine is in an invalid state or we couldn't update"
            + " the recorded state, dwRet = "
            + failure.code().returned());
    externalEnded(failure);
  }

  private void externalEnded(ProviderFailure failure) {
    log.error(
        "0x0f00ae",
        "WinMain:Hit failure while processing sysprep "
            + phase.text()
            + " external providers; hr = "
            + failure.code().result());
  }

  private void providerFailed(Provider provider, ProviderFailure failure) {
    failure.lines().forEach(line -> log.error("", line));
    log.error(
        wording.failedId(),
        "ActionPlatform::LaunchModule: Failure occurred while executing '"
            + provider.method()
            + "' from "
            + provider.module()
            + "; dwRet = "
            + failure.code().returned());
  }

  private void halted(ProviderFailure failure) {
    log.error(
        "0x0f0070",
        wording.runner()
            + ":An error occurred while running registry sysprep DLLs, halting sysprep execution."
            + " dwRet = "
            + failure.code().returned());
  }
}
