package io.sysprep.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.UnreadableDocumentException;
import io.sysprep.diagnose.CauseTable;
import io.sysprep.diagnose.CauseTableException;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.guest.job.Status;
import io.sysprep.hives.HiveImage;
import io.sysprep.licensing.SlmgrLabels;
import io.sysprep.licensing.SlmgrOutput;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.offline.hive.Hive;
import io.sysprep.offline.hive.HiveException;
import io.sysprep.offline.hive.HiveKey;
import io.sysprep.plan.IllegalPlanException;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.redaction.Redaction;
import io.sysprep.secrets.SecretForms;
import io.sysprep.table.Table;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import io.sysprep.unattend.AnswerFileReader;
import io.sysprep.unattend.fuzz.Mutation;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.UnreadableIdentityException;
import io.sysprep.verify.WhoamiUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people, disks and attackers make of the texts and bytes that are read: no parser throws what
 * it does not document.
 *
 * <p>The gate takes a sample of each; {@code -Pfuzz} takes 200,000 mutants of each. What is read
 * through a machine is tried in the testkit.
 */
class ParserFuzzTest {

  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 1000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_261_128);
  private static final int MOST_KEYS = 2000;
  private static final List<String> ODD_NUMBERS =
      List.of("-1", "4294967296", "9223372036854775807", "99999999999999999999", "1e400", "0.5");

  @TempDir private static Path folder;

  /** A parser, what it may throw, and what it is given to begin with. */
  private record Parser(
      String name, Consumer<byte[]> use, Set<Class<?>> documented, List<byte[]> seeds) {

    static Parser of(String name, Consumer<byte[]> use, Class<?>... documented) {
      return new Parser(name, use, Set.of(documented), List.of());
    }

    Parser from(String... texts) {
      List<byte[]> all = new ArrayList<>(seeds);
      for (String text : texts) {
        all.add(text.getBytes(UTF_8));
      }
      return new Parser(name, use, documented, all);
    }

    /** In the encoding of what Windows writes, too. */
    Parser andWide() {
      List<byte[]> all = new ArrayList<>(seeds);
      seeds.forEach(seed -> all.add(new String(seed, UTF_8).getBytes(UTF_16LE)));
      return new Parser(name, use, documented, all);
    }

    Parser from(byte[] bytes) {
      return new Parser(name, use, documented, List.of(bytes));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Consumer<byte[]> text(Consumer<String> use) {
    return bytes -> use.accept(new String(bytes, UTF_8));
  }

  static Stream<Parser> parsers() {
    return Stream.of(
        Parser.of("answer file", ParserFuzzTest::answerFile, AnswerFileException.class)
            .from(ANSWER_FILE)
            .andWide(),
        Parser.of(
                "answer file, leniently",
                bytes -> AnswerFileReader.lenient().read(bytes).problems(),
                AnswerFileException.class)
            .from(ANSWER_FILE)
            .andWide(),
        Parser.of("secrets of an answer file", bytes -> AnswerFile.secretsIn(bytes))
            .from(ANSWER_FILE)
            .andWide(),
        Parser.of("log", bytes -> diagnosis("setupact.log", bytes)).from(LOG).andWide(),
        Parser.of("log of a first boot", bytes -> diagnosis("setuperr.log", bytes))
            .from(LOG.replace("SYSPRP", "IBS")),
        Parser.of("slmgr.vbs", bytes -> SlmgrOutput.parse(bytes).windowsLicense())
            .from(SLMGR)
            .andWide(),
        Parser.of("slmgr.ini", bytes -> SlmgrLabels.parse(bytes))
            .from("[Messages]\r\nL_MsgLicenseStatusLicensed=License Status: Licensed\r\n"),
        Parser.of("whoami", text(WhoamiUser::parse), UnreadableIdentityException.class)
            .from("USER INFORMATION\r\n====\r\nweb\\admin S-1-5-21-1-2-3-500\r\n"),
        Parser.of("identity", text(MachineIdentity::parse), UnreadableIdentityException.class)
            .from(IDENTITY),
        Parser.of("image state", text(ImageState::parse))
            .from("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE"),
        Parser.of(
                "plan",
                text(SysprepPlan::fromJson),
                UnreadableDocumentException.class,
                IllegalPlanException.class)
            .from(PLAN),
        Parser.of("status of a job", text(Status::read), UnreadableDocumentException.class)
            .from(STATUS),
        Parser.of(
                "causes",
                text(content -> CauseTable.parse("causes.tsv", content)),
                CauseTableException.class)
            .from(CAUSES),
        Parser.of("table", text(Table::rows)).from("# head\na\tb\t\nc\td\te\n"),
        Parser.of("path", text(WindowsPath::of), IllegalArgumentException.class)
            .from("C:\\Windows\\System32\\Sysprep\\sysprep.exe"),
        Parser.of("SID", text(Sid::new), IllegalArgumentException.class)
            .from("S-1-5-21-1004336348-1177238915-682003330-500"),
        Parser.of("registry key", text(RegistryKey::localMachine), IllegalArgumentException.class)
            .from("SOFTWARE\\Microsoft\\Windows"),
        Parser.of("redaction", text(Redaction.byForm().knowing(List.of("C4n!aryBird7"))::text))
            .from(String.join("\n", SecretForms.of("C4n!aryBird7"))),
        Parser.of("hive", ParserFuzzTest::hive, HiveException.class).from(hive()));
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void throwsOnlyWhatItDocuments(Parser parser) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    Mutation mutation = new Mutation(random);
    List<String> broken = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < MUTANTS && broken.size() < 5; i++) {
      byte[] seed = parser.seeds().get(random.nextInt(parser.seeds().size()));
      byte[] mutant = mutation.of(random.nextInt(4) == 0 ? oddNumber(seed, random) : seed);
      try {
        parser.use().accept(mutant);
      } catch (RuntimeException | Error thrown) {
        refused++;
        if (parser.documented().stream().noneMatch(type -> type.isInstance(thrown))) {
          broken.add(thrown + " at " + thrown.getStackTrace()[0] + ":\n" + shown(mutant));
        }
      }
    }
    System.out.println("Fuzzed " + parser + ": " + MUTANTS + " mutants, " + refused + " refused");
    assertThat(broken).isEmpty();
  }

  /** Numbers that fit into nothing are what a mutation of bytes seldom makes. */
  private static byte[] oddNumber(byte[] bytes, RandomGenerator random) {
    String text = new String(bytes, ISO_8859_1);
    List<MatchResult> numbers = Pattern.compile("\\d+").matcher(text).results().toList();
    if (numbers.isEmpty()) {
      return bytes;
    }
    MatchResult one = numbers.get(random.nextInt(numbers.size()));
    String odd = ODD_NUMBERS.get(random.nextInt(ODD_NUMBERS.size()));
    return (text.substring(0, one.start()) + odd + text.substring(one.end())).getBytes(ISO_8859_1);
  }

  private static String shown(byte[] mutant) {
    String text = new String(mutant, ISO_8859_1);
    return text.length() > 2000 ? text.substring(0, 2000) : text;
  }

  private static void answerFile(byte[] bytes) {
    AnswerFile file = AnswerFile.read(bytes);
    file.problems();
    file.components();
    AnswerFile.read(file.redacted().toBytes());
    assertThat(file.toBytes()).isEqualTo(bytes);
  }

  private static void diagnosis(String name, byte[] bytes) {
    Diagnosis diagnosis = Diagnosis.of(LogBundle.of(name, bytes));
    assertThat(diagnosis.toJson()).isNotEmpty();
    assertThat(diagnosis.toText()).isNotEmpty();
    diagnosis.timeline().ifPresent(timeline -> timeline.toSvg());
  }

  private static void hive(byte[] bytes) {
    try {
      Path file = folder.resolve("SYSTEM");
      Files.write(file, bytes);
      walk(Hive.open(file).root(), new int[] {0});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(HiveKey key, int[] seen) {
    key.values().forEach(value -> assertThat(value.data()).isNotNull());
    assertThat(key.className()).isNotNull();
    for (HiveKey below : key.subKeys()) {
      if (seen[0]++ < MOST_KEYS) {
        walk(below, seen);
      }
    }
  }

  private static byte[] hive() {
    return HiveImage.withLists("ri")
        .key("Setup\\Status\\SysprepStatus")
        .ofClass("Setup\\Status", "class")
        .key("ControlSet001\\Services\\a")
        .key("ControlSet001\\Services\\b")
        .toBytes();
  }

  private static final String ANSWER_FILE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend"
          xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
        <settings pass="oobeSystem">
          <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <UserAccounts><LocalAccounts><LocalAccount wcm:action="add"><Name>a</Name>
              <Password><Value>cABQAGEAcwBzAHcAbwByAGQA</Value><PlainText>false</PlainText></Password>
            </LocalAccount></LocalAccounts></UserAccounts>
            <FirstLogonCommands><SynchronousCommand wcm:action="add"><Order>1</Order>
              <CommandLine>powershell -enc bgBlAHQAIAB1AHMAZQByAA==</CommandLine>
            </SynchronousCommand></FirstLogonCommands>
            <TimeZone>UTC</TimeZone><OOBE><HideEULAPage>true</HideEULAPage></OOBE>
          </component>
        </settings>
      </unattend>
      """;

  private static final String LOG =
      """
      2026-03-01 10:00:00, Info                  SYSPRP ========================================================
      2026-03-01 10:00:00, Info                  SYSPRP ===          Beginning of a new sysprep run          ===
      2026-03-01 10:00:01, Info       [0x0f004d] SYSPRP The time is now 2026-03-01 10:00:01
      2026-03-01 10:00:01, Info       [0x0f004e] SYSPRP Initialized SysPrep log at C:\\Windows\\System32\\Sysprep\\Panther
      2026-03-01 10:00:02, Info                  SYSPRP ActionPlatform::LaunchModule: Executing method 'Sysprep_Generalize' from C:\\x.dll
      2026-03-01 10:00:03, Error                 SYSPRP Package Contoso.App_1.0_x64__abc was installed for a user, but not provisioned for all users.
      2026-03-01 10:00:03, Error      [0x0f0082] SYSPRP ActionPlatform::LaunchModule: Failure occurred while executing 'Sysprep' from C:\\x.dll; dwRet = 0x3cf2[gle=0x00000000]
      2026-03-01 10:00:04, Error                 SYSPRP WinMain:Hit failure while processing sysprep generalize providers; hr = 0x80073cf2
      """;

  private static final String SLMGR =
      """
      Software licensing service version: 10.0.20348.2227

      Name: Windows(R), ServerStandard edition
      Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel
      Activation ID: 9bd77860-9b31-4b7b-96ad-2564017315bf
      Application ID: 55c92734-d682-4d71-983e-d6ec3f16059f
      Partial Product Key: ABCDE
      License Status: Licensed
      Volume activation expiration: 259200 minute(s) (180 day(s))
      Remaining Windows rearm count: 1001
      Remaining SKU rearm count: 1001
      Trusted time: 3/1/2026 10:00:00 AM
      """;

  private static final String IDENTITY =
      """
      machine identity 1
      taken: 2026-11-22T08:30:00Z
      computer name: WEB-42
      machine SID: S-1-5-21-1004336348-1177238915-682003330
      user name: WEB-42\\Administrator
      user SID: S-1-5-21-1004336348-1177238915-682003330-500
      machine GUID: 4a5b1c1e-0d54-4b7e-9a8f-3f3a52a2a111
      """;

  private static final String PLAN =
      SysprepPlan.generalize()
          .toOobe()
          .withAnswerFile(WindowsPath.of("C:\\build\\Unattend.xml"))
          .waiving("domain-membership", "the broker rejoins clones")
          .because("a test")
          .forWindows(
              new WindowsVersion(
                  10,
                  0,
                  20348,
                  1,
                  "Windows Server 2022",
                  "ServerStandard",
                  WindowsVersion.Kind.SERVER))
          .build()
          .toJson();

  private static final String STATUS =
      "{\"schemaVersion\": \"1\", \"job\": \"a\", \"number\": 3, \"state\": \"RUNNING\","
          + " \"at\": \"2026-11-22T08:30:00Z\", \"text\": \"follow\"}";

  private static final String CAUSES =
      "id\tentry\trole\tstage\tsignatures\ttitle\tremedies\tfixability\tversions\tsources\n"
          + "our-agent\tours-1\tCAUSE\tEXECUTION\tAgent {file} vanished\tThe {file} is gone.\t"
          + "Reinstall {file}.\tmanual\tall\tour wiki\n";
}
