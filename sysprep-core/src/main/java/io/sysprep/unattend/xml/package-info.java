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
 * formed. A differential test holds it to the JDK's verdict on what is well formed.
 */
@NullMarked
package io.sysprep.unattend.xml;

import org.jspecify.annotations.NullMarked;
