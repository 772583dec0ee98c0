package org.plenary.dsl.imports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.xml.SecureXml;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.wording.Sentence;
import org.w3c.dom.Element;

/** The parts of a Word file. None of them is run or fetched: macros, pictures and links are only looked past. */
final class WordPackage {

    static final Sentence DAMAGED = Sentence.of("import.word-damaged");

    private final PackagePart main;
    private final Map<String, Optional<Element>> read = new HashMap<>();

    private WordPackage(PackagePart main) {
        this.main = main;
    }

    /**
     * Opens a file.
     *
     * @throws ImportException
     *             if it is no Word file, is damaged, or would not fit into memory
     */
    static WordPackage open(byte[] content) throws ImportException {
        PackageLimits.check(content);
        try {
            OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content));
            PackagePart main = StreamSupport.stream(opened.getRelationships().spliterator(), false)
                    .filter(relationship -> kindOf(relationship).equals("officeDocument"))
                    .map(opened::getPart).filter(Objects::nonNull).findFirst()
                    .orElseThrow(() -> new ImportException(DAMAGED));
            if (!main.getContentType().contains("wordprocessingml") && !main.getContentType().contains("ms-word")) {
                throw new ImportException(Sentence.of("import.office-not-word"));
            }
            return new WordPackage(main);
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IOException | IllegalArgumentException e) {
            throw new ImportException(DAMAGED, e);
        }
    }

    /** The element that holds the text. */
    Element body() throws ImportException {
        Element document = xml(main);
        return Xml.child(document, "body").orElseThrow(() -> new ImportException(DAMAGED));
    }

    /** The part of a kind to which the text refers: {@code styles}, {@code footnotes}. */
    Optional<Element> part(String kind) throws ImportException {
        if (!read.containsKey(kind)) {
            Optional<PackagePart> found = related(kind);
            read.put(kind, found.isPresent() ? Optional.of(xml(found.get())) : Optional.empty());
        }
        return read.get(kind);
    }

    /** The part that a reference of the text names, as a head of the page. */
    Optional<Element> partOf(String relationship) throws ImportException {
        PackageRelationship found = main.getRelationship(relationship);
        PackagePart part = found == null || found.getTargetMode() != TargetMode.INTERNAL ? null : target(main, found);
        return part == null ? Optional.empty() : Optional.of(xml(part));
    }

    /** Where the links of the text lead, by the names that it has for them. */
    Map<String, String> links() throws ImportException {
        return links(Optional.of(main));
    }

    /** The same for the links in another part. */
    Map<String, String> linksIn(String kind) throws ImportException {
        return links(related(kind));
    }

    private static Map<String, String> links(Optional<PackagePart> part) throws ImportException {
        Map<String, String> links = new HashMap<>();
        try {
            if (part.isPresent()) {
                for (PackageRelationship relationship : part.get().getRelationships()) {
                    if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                        URI target = relationship.getTargetURI();
                        links.put(relationship.getId(), target.toString());
                    }
                }
            }
            return links;
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw new ImportException(DAMAGED, e);
        }
    }

    private Optional<PackagePart> related(String kind) throws ImportException {
        try {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (kindOf(relationship).equals(kind) && relationship.getTargetMode() == TargetMode.INTERNAL) {
                    return Optional.ofNullable(target(main, relationship));
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw new ImportException(DAMAGED, e);
        }
    }

    private static PackagePart target(PackagePart source, PackageRelationship relationship) throws ImportException {
        try {
            return source.getRelatedPart(relationship);
        } catch (InvalidFormatException | IllegalArgumentException | OpenXML4JRuntimeException e) {
            throw new ImportException(DAMAGED, e);
        }
    }

    /** The last word of a relationship's type, the same in usual and Strict Open XML. */
    private static String kindOf(PackageRelationship relationship) {
        String type = relationship.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static Element xml(PackagePart part) throws ImportException {
        try (InputStream in = part.getInputStream()) {
            return SecureXml.parse(in.readNBytes((SecureXml.LIMIT_MEGABYTES << 20) + 1)).getDocumentElement();
        } catch (IOException e) {
            throw new ImportException(DAMAGED, e);
        } catch (ImportException e) {
            throw new ImportException(Sentence.of("import.word-part", part.getPartName().getName()), e);
        }
    }
}
