package org.plenary.dsl.writer.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** What the parts of a template are. */
final class TemplateContentTypes {

    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    TemplateContentTypes(TemplateFile file) throws IOException {
        byte[] content = file.part("[Content_Types].xml").orElseThrow(TemplateParts::noWordDocument);
        for (Element element : TemplateXml.children(TemplateXml.read(content))) {
            String type = element.getAttribute("ContentType");
            if (element.getLocalName().equals("Override")) {
                byPath.put(element.getAttribute("PartName").replaceFirst("^/+", ""), type);
            } else {
                byEnding.put(element.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
            }
        }
    }

    /** What a part is; empty if nothing says so. */
    String of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return byPath.getOrDefault(path, byEnding.getOrDefault(ending, ""));
    }
}
