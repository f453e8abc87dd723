/**
 * A lossless XML document: every element knows its place in the text, and what is not changed keeps
 * its bytes.
 *
 * <p>{@link io.sysprep.unattend.xml.XmlDocument#parse(byte[], XmlLimits)} reads XML 1.0 with
 * namespaces in one pass into a few arrays of offsets. Nothing is copied out of the text until it
 * is asked for, so comments, prefixes, quotes, line ends and the spelling of empty elements are all
 * still there. Document types are refused, and with them every entity but the five of XML.
 *
 * <p>Own code, because no parser of the JDK tells where an element begins or why a file is not well
 * formed. Seeded mutations hold it to the JDK's verdict on what is well formed, but for these:
 *
 * <ul>
 *   <li>a document type is refused, whatever is in it;
 *   <li>so is XML 1.1, and any version but 1.0;
 *   <li>so is a byte order mark or a UTF-16 text that contradicts the declared encoding;
 *   <li>so is a name that begins with a colon, which Namespaces in XML does not know;
 *   <li>and so is what goes beyond {@link io.sysprep.unattend.xml.XmlLimits}.
 * </ul>
 */
@NullMarked
package io.sysprep.unattend.xml;

import org.jspecify.annotations.NullMarked;
