package org.plenary.dsl.ui.help;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Leads links between pages from their texts to what is shown: {@code word.md#styles} to {@code word.html#styles}. */
final class PageLinks implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        String target = attributes.get("href");
        if (target != null && !target.contains(":")) {
            attributes.put("href", target.replaceFirst("\\.md(?=#|$)", ".html"));
        }
    }
}
