package io.sysprep.licensing;

import io.sysprep.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Prints as slmgr.vbs does, of any generation and in any language, real or made up for a test.
 *
 * <p>The texts are the resources of the script by their ids, as slmgr.ini has them.
 */
record Script(int generation, Map<String, String> texts) {

  static final int WINDOWS_7 = 7;
  static final int WINDOWS_8 = 8;
  static final int WINDOWS_10 = 10;

  private static final Map<Integer, String> VERSIONS =
      Map.of(WINDOWS_7, "6.1.7601.17514", WINDOWS_8, "6.2.9200.16384", WINDOWS_10, "10.0.19045.1");

  private static final List<String> STATUSES =
      List.of(
          "L_MsgLicenseStatusUnlicensed_1",
          "L_MsgLicenseStatusLicensed_1",
          "L_MsgLicenseStatusInitialGrace_1",
          "L_MsgLicenseStatusAdditionalGrace_1",
          "L_MsgLicenseStatusNonGenuineGrace_1",
          "L_MsgLicenseStatusNotification_1",
          "L_MsgLicenseStatusExtendedGrace_1");

  static Script english(int generation) {
    return new Script(generation, texts("en"));
  }

  static Map<String, String> texts(String language) {
    Map<String, String> texts = new LinkedHashMap<>();
    Table.of(SlmgrOutput.class, "slmgr/known-labels.tsv").stream()
        .filter(row -> row.cell(0).equals(language))
        .forEach(row -> texts.putIfAbsent(row.cell(1), row.cell(2)));
    return texts;
  }

  Script translated(UnaryOperator<String> translation) {
    Map<String, String> translated = new LinkedHashMap<>();
    texts.forEach((id, text) -> translated.put(id, translation.apply(text)));
    return new Script(generation, translated);
  }

  Script with(String id, String text) {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(id, text);
    return new Script(generation, changed);
  }

  SlmgrLabels ini() {
    return new SlmgrLabels(texts);
  }

  String dlv(Product... products) {
    StringBuilder out = new StringBuilder();
    line(out, label("L_MsgServiceVersion") + VERSIONS.get(generation));
    for (Product product : products) {
      line(out, "");
      detailed(out, product);
      line(out, "");
    }
    return out.append("\r\n").toString();
  }

  String dli(Product product) {
    StringBuilder out = new StringBuilder();
    line(out, label("L_MsgProductName") + product.name());
    line(out, label("L_MsgProductDesc") + product.description());
    key(out, product);
    status(out, product);
    kms(out, product);
    return out.append("\r\n").toString();
  }

  private void detailed(StringBuilder out, Product product) {
    line(out, label("L_MsgProductName") + product.name());
    line(out, label("L_MsgProductDesc") + product.description());
    line(out, label("L_MsgActID") + product.activationId());
    line(out, label("L_MsgAppID") + product.applicationId());
    line(out, label("L_MsgPID4") + "03612-03308-000-000000-00-1033-19045.0000-0012024");
    if (generation >= WINDOWS_10) {
      line(out, label("L_MsgChannel") + product.channel());
    }
    line(out, label("L_MsgInstallationID") + "0123456789".repeat(6) + "012");
    addresses(out, product);
    key(out, product);
    status(out, product);
    counts(out, product);
    line(out, label("L_MsgCurrentTrustedTime") + "1/2/2024 3:04:05 PM");
    kms(out, product);
  }

  private void addresses(StringBuilder out, Product product) {
    if (product.isKmsClient()) {
      return;
    }
    if (generation == WINDOWS_7) {
      line(out, label("L_MsgProcessorCertUrl"));
      line(out, label("L_MsgMachineCertUrl"));
    }
    line(
        out,
        label("L_MsgUseLicenseCertUrl")
            + "https://activation-v2.sls.microsoft.com/SLActivateProduct/SLActivateProduct.asmx"
            + "?configextension=Retail");
    if (generation == WINDOWS_7) {
      line(out, label("L_MsgPKeyCertUrl"));
    } else {
      line(
          out,
          label("L_MsgValidationUrl") + "https://validation-v2.sls.microsoft.com/SLWGA/slwga.asmx");
    }
  }

  private void key(StringBuilder out, Product product) {
    line(
        out,
        product
            .key()
            .map(key -> label("L_MsgPartialPKey") + key)
            .orElseGet(() -> label("L_MsgErrorLicenseNotInUse")));
  }

  private void status(StringBuilder out, Product product) {
    boolean known = product.status() < STATUSES.size();
    line(out, label(known ? STATUSES.get(product.status()) : "L_MsgLicenseStatusUnknown"));
    if (product.status() == 5) {
      String text = label("L_MsgNotificationErrorReasonExpiration");
      line(out, text.replace("%ERRCODE%", product.reason()));
    } else if (known && product.minutes() > 0) {
      line(out, remaining(product));
    }
  }

  private String remaining(Product product) {
    long days =
        generation == WINDOWS_7 ? product.minutes() / 1440 : (product.minutes() + 1439) / 1440;
    String volume = product.isKmsClient() ? "L_MsgLicenseStatusVL_1" : "L_MsgLicenseStatusTBL_1";
    return label(product.status() == 1 ? volume : "L_MsgLicenseStatusTimeRemaining")
        .replace("%MINUTE%", Long.toString(product.minutes()))
        .replace("%DAY%", Long.toString(days));
  }

  private void counts(StringBuilder out, Product product) {
    boolean windows = product.isWindows() || generation < WINDOWS_10;
    String first = windows ? "L_MsgRemainingWindowsRearmCount" : "L_MsgRemainingAppRearmCount";
    line(out, count(first, product.count()));
    if (generation >= WINDOWS_10) {
      line(out, count("L_MsgRemainingSkuRearmCount", product.skuCount()));
    }
  }

  private String count(String id, int count) {
    return label(id).replace("%COUNT%", Integer.toString(count));
  }

  private void kms(StringBuilder out, Product product) {
    if (!product.isKmsClient()) {
      return;
    }
    if (generation > WINDOWS_7) {
      line(out, label("L_MsgVLActivationTypeAll"));
    }
    if (product.status() != 1) {
      line(out, label("L_MsgPleaseActivateRefreshKMSInfo"));
      return;
    }
    line(out, "");
    line(out, label("L_MsgKmsInfo"));
    line(out, "    " + label("L_MsgCmid") + "11111111-2222-3333-4444-555555555555");
    line(out, "    " + label("L_MsgKmsFromDns") + "kms.example.com:1688");
    line(out, "    " + label("L_MsgKmsPID4") + "06401-00206-491-000000-03-1033-9600.0000-0012024");
    line(out, "    " + label("L_MsgActivationInterval").replace("%INTERVAL%", "120"));
    line(out, "    " + label("L_MsgRenewalInterval").replace("%INTERVAL%", "10080"));
    line(out, "    " + label("L_MsgKmsHostCachingEnabled"));
  }

  String label(String id) {
    return Objects.requireNonNull(texts.get(id), id);
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append("\r\n");
  }
}
