package org.plenary.dsl.writer.akn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.plenary.dsl.corpus.SharedCorpus;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schema of Akoma Ntoso 3.0, which is not part of the project: it is looked for where {@link SharedCorpus} looks,
 * and a test that needs it is skipped without it. Nothing is fetched: the files it imports must stand beside it.
 */
final class AknSchema {

    private final Schema schema;

    private AknSchema(Schema schema) {
        this.schema = schema;
    }

    static AknSchema load() {
        File file = SharedCorpus.folder().resolve("akn/akomantoso30.xsd").toFile();
        assumeTrue(file.isFile(), () -> "Skipped: the schema of Akoma Ntoso is not at " + file + ".");
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return new AknSchema(factory.newSchema(file));
        } catch (SAXException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** What is wrong with a file, each with its line; empty if it is valid. */
    List<String> problems(String xml) {
        Problems problems = new Problems();
        try {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(problems);
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            problems.found.add("not well formed: " + e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return problems.found;
    }

    private static final class Problems implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException problem) {
            error(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            found.add(problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
