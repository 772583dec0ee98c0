package org.plenary.dsl.writer.docx;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.writer.docx.Relationships.Relationship;
import org.w3c.dom.Element;

/** Reads what the parts of a template refer to; targets within the file come out as full paths, {@code word/a.png}. */
final class TemplateRelationships {

    private final TemplateFile file;

    TemplateRelationships(TemplateFile file) {
        this.file = file;
    }

    /** What a part refers to; the empty path stands for the file as a whole. */
    List<Relationship> of(String path) throws IOException {
        Optional<byte[]> content = file.part(pathOfRelationships(path));
        List<Relationship> found = new ArrayList<>();
        if (content.isPresent()) {
            for (Element element : TemplateXml.children(TemplateXml.read(content.get()), "Relationship")) {
                found.add(relationship(path, element));
            }
        }
        return found;
    }

    /** Where the relationships of a part are written down: {@code word/_rels/header1.xml.rels}. */
    static String pathOfRelationships(String path) {
        int slash = path.lastIndexOf('/') + 1;
        return path.substring(0, slash) + "_rels/" + path.substring(slash) + ".rels";
    }

    /** The last word of a relationship's kind: "header". */
    static String kindOf(Relationship relationship) {
        return relationship.type().substring(relationship.type().lastIndexOf('/') + 1);
    }

    private static Relationship relationship(String path, Element element) {
        boolean external = element.getAttribute("TargetMode").equals("External");
        String target = element.getAttribute("Target");
        String resolved = external ? target : resolved(path, target);
        return new Relationship(element.getAttribute("Id"), element.getAttribute("Type"), resolved, external);
    }

    private static String resolved(String path, String target) {
        try {
            return URI.create("/" + path).resolve(target).getPath().replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            // Such a part is named by nothing that a file of this kind can hold; it is not found.
            return "";
        }
    }
}
