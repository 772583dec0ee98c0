package org.plenary.dsl.imports.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.wording.Sentence;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XML that may come from anywhere: a document type, and with it every entity, is refused; nothing is fetched;
 * size and depth are limited.
 */
public final class SecureXml {

    /** No XML file of a resolution comes near to this. */
    public static final int LIMIT_MEGABYTES = 16;
    private static final int DEEPEST = 100;
    private static final String DEPTH = "jdk.xml.maxElementDepth";
    /** The code of the JDK's message about it, the same in every locale. */
    private static final String TOO_DEEP = "JAXP00010006";
    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SecureXml() {
    }

    /**
     * Reads a file.
     *
     * @throws ImportException
     *             if it is no XML, is damaged, or is not safe to read
     */
    public static Document parse(byte[] content) throws ImportException {
        if (content.length > LIMIT_MEGABYTES << 20) {
            throw new ImportException(Sentence.of("import.too-large", LIMIT_MEGABYTES));
        }
        try {
            return builder().parse(new ByteArrayInputStream(content));
        } catch (SAXParseException e) {
            throw new ImportException(sentence(e));
        } catch (SAXException | IOException e) {
            throw new ImportException(Sentence.of("import.xml-encoding"));
        }
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            factory.setAttribute(DEPTH, Integer.toString(DEEPEST));
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the Java library cannot be made secure.", e);
        }
    }

    private static Sentence sentence(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE")) {
            return Sentence.of("import.xml-document-type", e.getLineNumber(), e.getColumnNumber());
        }
        if (message.contains(TOO_DEEP)) {
            return Sentence.of("import.xml-too-deep", e.getLineNumber(), e.getColumnNumber(), DEEPEST);
        }
        return Sentence.of("import.xml-damaged", e.getLineNumber(), e.getColumnNumber());
    }

    /** Every error ends the reading, and none is printed. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // A warning of the parser does not concern the text.
        }

        @Override
        public void error(SAXParseException error) throws SAXParseException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXParseException {
            throw error;
        }
    }
}
