package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.schema.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reads every sample of the corpus against its index, and prints how many and in which way. */
class SlmgrCorpusTest {

  /** What an index has from lines that the sample does not hold; absent is right there. */
  private static final Map<String, Set<String>> NOT_IN_THE_TEXT =
      Map.of(
          "091-ko-w10-dlv-cp949.txt",
          Set.of(
              "licenseStatus",
              "skuRearmCount",
              "partialProductKey",
              "activationId",
              "applicationId"));

  private final Map<String, Integer> ways = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void everyPublishedSampleIsReadAsItsIndexSays() throws IOException {
    readAll("published", SlmgrOutput::parse);
  }

  @Test
  void everyGeneratedSampleIsReadAsItsIndexSaysWithoutKnowingItsEncoding() throws IOException {
    readAll("generated", SlmgrOutput::parse);
  }

  private void readAll(String folder, Function<byte[], SlmgrOutput> reader) throws IOException {
    List<Path> samples = samples(folder);
    for (Path sample : samples) {
      read(sample, reader);
    }
    System.out.println(
        "slmgr/"
            + folder
            + ": "
            + (samples.size() - wrongSamples())
            + "/"
            + samples.size()
            + " right; by way of reading "
            + ways);
    assertThat(wrong).isEmpty();
  }

  private long wrongSamples() {
    return wrong.stream().map(line -> line.substring(0, line.indexOf(' '))).distinct().count();
  }

  private static List<Path> samples(String folder) throws IOException {
    Path samples = Path.of(System.getProperty("sysprep.corpus", ""), "slmgr", folder);
    assumeTrue(Files.isDirectory(samples), "The corpus is not at " + samples);
    try (Stream<Path> files = Files.list(samples)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void read(Path sample, Function<byte[], SlmgrOutput> reader) throws IOException {
    String index = sample.toString().replaceAll("txt$", "json");
    Map<?, ?> description =
        (Map<?, ?>) Objects.requireNonNull(JsonReader.read(Files.readString(Path.of(index))));
    Map<?, ?> expected = (Map<?, ?>) Objects.requireNonNull(description.get("expected"));
    SlmgrOutput output = reader.apply(Files.readAllBytes(sample));
    ways.merge(output.source().map(LicensingSource::name).orElse("no record"), 1, Integer::sum);
    new Sample(sample.getFileName().toString(), output).check(expected);
  }

  /** One output and what its index says of it. */
  private final class Sample {

    private final String name;
    private final SlmgrOutput output;
    private final Optional<LicenseRecord> first;

    Sample(String name, SlmgrOutput output) {
      this.name = name;
      this.output = output;
      this.first = output.windowsLicense().or(() -> output.licenses().stream().findFirst());
    }

    void check(Map<?, ?> expected) {
      same("windowsRearmCount", expected, number(output.rearm().windows()));
      same("skuRearmCount", expected, number(output.rearm().sku()));
      same("version", expected, output.serviceVersion());
      status(expected, first);
      fields(expected, first);
      error(expected);
      Object records = expected.get("records");
      if (records instanceof List<?> list) {
        records(list);
      }
    }

    private void records(List<?> expected) {
      compare("records", expected.size(), output.licenses().size());
      for (int i = 0; i < Math.min(expected.size(), output.licenses().size()); i++) {
        LicenseRecord license = output.licenses().get(i);
        Map<?, ?> values = (Map<?, ?>) Objects.requireNonNull(expected.get(i));
        status(values, Optional.of(license));
        fields(values, Optional.of(license));
        same("windowsRearmCount", values, number(license.rearm().windows()));
        same("appRearmCount", values, number(license.rearm().app()));
        same("skuRearmCount", values, number(license.rearm().sku()));
      }
    }

    private void fields(Map<?, ?> expected, Optional<LicenseRecord> license) {
      same("name", expected, license.flatMap(LicenseRecord::name));
      same("channel", expected, license.flatMap(LicenseRecord::channel));
      same("descriptionChannel", expected, license.flatMap(LicenseRecord::descriptionChannel));
      same("description", expected, license.flatMap(LicenseRecord::description));
      same("statusReason", expected, license.flatMap(LicenseRecord::statusReason));
      same("activationId", expected, license.flatMap(LicenseRecord::activationId));
      same("applicationId", expected, license.flatMap(LicenseRecord::applicationId));
      same("partialProductKey", expected, license.flatMap(LicenseRecord::partialProductKey));
      same(
          "remainingMinutes",
          expected,
          license.flatMap(LicenseRecord::remaining).map(Duration::toMinutes));
      same("extendedPid", expected, field(license, LicenseField.EXTENDED_PID));
      same("installationId", expected, field(license, LicenseField.INSTALLATION_ID));
      same("useLicenseUrl", expected, field(license, LicenseField.USE_LICENSE_URL));
      same("trustedTimeRaw", expected, field(license, LicenseField.TRUSTED_TIME));
      same("expiresRaw", expected, field(license, LicenseField.EXPIRES));
      same("text", expected, field(license, LicenseField.EXPIRY_TEXT));
      same(
          "configuredActivationType",
          expected,
          field(license, LicenseField.CONFIGURED_ACTIVATION_TYPE));
      same(
          "cmid",
          expected,
          license.flatMap(LicenseRecord::kmsClient).flatMap(KmsClient::machineId));
      same(
          "kmsMachine",
          expected,
          license
              .flatMap(LicenseRecord::kmsClient)
              .flatMap(k -> k.registeredHost().or(k::discoveredHost)));
      same(
          "kmsIp",
          expected,
          license.flatMap(LicenseRecord::kmsClient).flatMap(KmsClient::hostAddress));
      same(
          "activationIntervalMinutes",
          expected,
          license
              .flatMap(LicenseRecord::kmsClient)
              .flatMap(KmsClient::activationInterval)
              .map(Duration::toMinutes));
      same(
          "renewalIntervalMinutes",
          expected,
          license
              .flatMap(LicenseRecord::kmsClient)
              .flatMap(KmsClient::renewalInterval)
              .map(Duration::toMinutes));
      same("kmsHost", expected, license.flatMap(LicenseRecord::kmsHost).map(host -> true));
      same(
          "kmsCurrentCount",
          expected,
          license.flatMap(LicenseRecord::kmsHost).flatMap(host -> number(host.currentCount())));
      same(
          "kmsTotalRequests",
          expected,
          license.flatMap(LicenseRecord::kmsHost).flatMap(host -> number(host.totalRequests())));
      same(
          "permanentlyActivated",
          expected,
          license.flatMap(LicenseRecord::expiration).map(kind -> kind == ExpirationKind.NEVER));
      same(
          "expirationKind",
          expected,
          license
              .flatMap(LicenseRecord::expiration)
              .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace("_", "")));
    }

    /** Without a status line, or with /xpr's sentence in its place, the index has no status. */
    private void status(Map<?, ?> expected, Optional<LicenseRecord> license) {
      Object status = expected.get("licenseStatus");
      LicenseStatus found = license.map(LicenseRecord::status).orElse(LicenseStatus.UNKNOWN);
      if (status != null) {
        boolean told = !isMissing("licenseStatus");
        compare("licenseStatus", told ? statusOf(status) : LicenseStatus.UNKNOWN, found);
      } else if (!expected.containsKey("text")) {
        compare("licenseStatus", LicenseStatus.UNKNOWN, found);
      }
    }

    private boolean isMissing(String key) {
      return NOT_IN_THE_TEXT.getOrDefault(name, Set.of()).contains(key);
    }

    private void error(Map<?, ?> expected) {
      Optional<SlmgrError> error = output.errors().stream().findFirst();
      same("errorCode", expected, error.flatMap(SlmgrError::code));
      same(
          "errorKind",
          expected,
          error.map(e -> e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private Optional<String> field(Optional<LicenseRecord> license, LicenseField field) {
      return license.flatMap(found -> found.field(field));
    }

    private Optional<Long> number(OptionalInt count) {
      return count.isPresent() ? Optional.of((long) count.getAsInt()) : Optional.empty();
    }

    /** What the index derives from a line that the text does not hold must be absent. */
    private void same(String key, Map<?, ?> expected, Optional<?> found) {
      if (expected.containsKey(key)) {
        compare(key, isMissing(key) ? null : expected.get(key), found.orElse(null));
      }
    }

    private void compare(String key, @Nullable Object wanted, @Nullable Object found) {
      if (!Objects.equals(wanted, found)) {
        wrong.add(name + " " + key + ": expected " + wanted + " but read " + found);
      }
    }
  }

  private static LicenseStatus statusOf(Object words) {
    return switch (String.valueOf(words).split(" ", 2)[0]) {
      case "Unlicensed" -> LicenseStatus.UNLICENSED;
      case "Licensed" -> LicenseStatus.LICENSED;
      case "Initial" -> LicenseStatus.OOB_GRACE;
      case "Additional" -> LicenseStatus.OOT_GRACE;
      case "Non-genuine" -> LicenseStatus.NON_GENUINE_GRACE;
      case "Notification" -> LicenseStatus.NOTIFICATION;
      case "Extended" -> LicenseStatus.EXTENDED_GRACE;
      case "Unknown" -> LicenseStatus.UNKNOWN;
      default -> throw new IllegalArgumentException("Not a status: " + words);
    };
  }
}
