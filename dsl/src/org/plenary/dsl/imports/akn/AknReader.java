package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.Remarks;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.Importer;
import org.plenary.dsl.imports.manuscript.BlockBuilder;
import org.plenary.dsl.imports.xml.SecureXml;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.masthead.MastheadComposer;
import org.plenary.dsl.masthead.MastheadContent;
import org.plenary.dsl.wording.Sentence;
import org.w3c.dom.Element;

/**
 * Reads resolutions and decisions in Akoma Ntoso, as the United Nations publishes them (AKN4UN). Files differ in how
 * much of a text they mark up; what is not marked up is found from numbers, letters and sequence.
 */
public final class AknReader implements Importer {

    /** The share of the work that parsing the file is. */
    private static final int PARSED = 50;
    /** Of version 3, also of its drafts: {@code …/akn/3.0/CSD13}. */
    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    @Override
    public Imported read(ImportFile file, ImportOptions options, ImportWatch watch) throws ImportException {
        Element root = SecureXml.parse(file.content()).getDocumentElement();
        watch.report(PARSED);
        if (!Xml.is(root, "akomaNtoso") || root.getNamespaceURI() == null
                || !root.getNamespaceURI().startsWith(NAMESPACE)) {
            throw new ImportException(Sentence.of("import.not-akoma-ntoso"));
        }
        List<Element> statements = Xml.below(root, "statement").toList();
        if (statements.isEmpty()) {
            throw new ImportException(Sentence.of("import.no-resolution"));
        }
        return read(root, statements);
    }

    private static Imported read(Element root, List<Element> statements) throws ImportException {
        Language language = new FileLanguage(root).find();
        NoteCollector notes = new NoteCollector();
        RunCollector runs = new RunCollector(language, notes);
        Optional<Element> collection = Xml.below(root, "documentCollection").findFirst();
        Cover cover = new Cover(collection.orElse(statements.get(0)), root, language, runs);
        BlockBuilder builder = new BlockBuilder(language);
        StatementReader reader = new StatementReader(runs, builder, language);
        List<Block> body = new ArrayList<>();
        List<Division> annexes = new ArrayList<>();
        if (collection.isPresent()) {
            body.addAll(reader.parts(statements));
            annexes.addAll(reader.annexes(root));
        } else {
            reader.read(statements.get(0), body, annexes);
        }
        HeaderFacts facts = new HeaderFacts(cover, language);
        Header header = facts.header(body);
        MastheadComposer composer = new MastheadComposer(language, symbol -> Links.of(symbol, language));
        MastheadContent content = new MastheadContent(cover.symbol(), cover.title(),
                cover.sponsors(header.sponsors()));
        Masthead masthead = composer.compose(header, content);
        Document document = new Document(language, header, composer.properties(header, content), masthead, body,
                collection.isPresent() ? List.of() : composer.closing(header), annexes, notes.read(language));
        return new Imported(document, new Remarks(facts.remarks(), builder.remarks()));
    }
}
