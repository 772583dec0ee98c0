package org.plenary.dsl.writer.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The styles of a template, found by their names; those that it lacks get ids that are still free. */
final class TemplateStyles implements StyleNames {

    private final Map<String, String> idByName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    TemplateStyles(List<Element> roots) {
        for (Element root : roots) {
            for (Element style : TemplateXml.children(root, "style")) {
                String id = TemplateXml.attribute(style, "styleId");
                taken.add(id);
                TemplateXml.children(style, "name").forEach(name -> idByName.putIfAbsent(
                        key(TemplateXml.attribute(style, "type"), TemplateXml.attribute(name, "val")), id));
            }
        }
    }

    /** Whether the template has this style. */
    boolean has(Style style) {
        return idByName.containsKey(key(style));
    }

    @Override
    public String idOf(Style style) {
        return has(style) ? idByName.get(key(style)) : freeId(style.id());
    }

    private String freeId(String id) {
        return taken.contains(id) ? id + "Plenary" : id;
    }

    private static String key(Style style) {
        return key(style.kind().name(), style.name());
    }

    private static String key(String kind, String name) {
        return kind.toLowerCase(Locale.ROOT) + " " + name.toLowerCase(Locale.ROOT);
    }
}
