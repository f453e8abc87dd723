/**
 * The components that people use, as Java types.
 *
 * <p>A caller reads it so:
 *
 * <pre>{@code
 * ShellSetup shell = new ShellSetup().computerName("*").timeZone("UTC");
 * shell.oobe(new Oobe().hideEulaPage(true).protectYourPc(3));
 * shell.firstLogonCommands().add(new LogonCommand().order(1).commandLine("cmd /c echo ready"));
 * boolean skipsEula = shell.oobe().flatMap(Oobe::hideEulaPage).orElse(false);
 * }</pre>
 *
 * <p>A class is named as its component, without {@code Microsoft-Windows-}; a member as its
 * setting. An accessor without an argument returns what is set, empty where nothing is; the one
 * with an argument sets it and returns the object, and null removes the setting. Lists are live.
 * Groups that hold nothing but a list are that list.
 *
 * <p>Passwords, product keys and the data of an offline join are a {@link
 * io.sysprep.unattend.Secret}, which only {@code reveal()} shows. It holds the text of the element
 * as it stands in the file; whether a password is plain or hidden, {@link
 * io.sysprep.unattend.component.Password} tells.
 *
 * <p>The types say what a component is made of, not whether its values are right: that is told by
 * {@code AnswerFile.problems()}. A value that its type cannot hold (a word where a number belongs,
 * template syntax, a choice that Windows does not know) reads as absent and stays in the file
 * untouched, as do comments and settings that no type knows.
 *
 * <p>Other components: any class with {@link io.sysprep.unattend.component.WindowsComponent} and
 * JAXB's annotations will do, if its package is open to {@code jakarta.xml.bind} and has an {@link
 * jakarta.xml.bind.annotation.XmlSchema} as this one.
 *
 * <p>The types of components and groups are written at build time, by {@code
 * src/main/types/WriteComponentTypes.java} from the table beside it. The build fails where that
 * table has a setting that Microsoft does not document, or lacks one that it does. By hand are the
 * choices, what has text for a value, and the adapters.
 */
@NullMarked
@XmlSchema(
    namespace = Namespaces.UNATTEND,
    elementFormDefault = XmlNsForm.QUALIFIED,
    xmlns = {
      @XmlNs(prefix = "", namespaceURI = Namespaces.UNATTEND),
      @XmlNs(prefix = "wcm", namespaceURI = Namespaces.WCM)
    })
@XmlJavaTypeAdapters({
  @XmlJavaTypeAdapter(type = Boolean.class, value = BooleanText.class),
  @XmlJavaTypeAdapter(type = Integer.class, value = WholeNumberText.class),
  @XmlJavaTypeAdapter(type = Secret.class, value = SecretText.class)
})
package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapters;
import org.jspecify.annotations.NullMarked;
