package org.plenary.dsl.ui;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;

/** The pictures of the plug-in, by what they stand for. */
public final class Icons {

    /** To find a picture takes long enough to be felt in an outline of a thousand lines. */
    private static final Map<String, ImageDescriptor> FOUND = new ConcurrentHashMap<>();

    private Icons() {
    }

    /** A picture of the folder {@code icons}, by its name without the extension. */
    public static ImageDescriptor named(String name) {
        return FOUND.computeIfAbsent(name, key -> ResourceLocator
                .imageDescriptorFromBundle(PlugIn.ID, "icons/" + key + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    /** Of a part of a text in the outline. */
    public static ImageDescriptor of(SymbolKind kind) {
        return named(switch (kind) {
            case Package, File -> "part";
            case Namespace, Module, Class -> "heading";
            case Property -> "header";
            case Function -> "paragraph";
            case Method -> "subparagraph";
            case Key -> "note";
            case Object, Array -> "table";
            default -> "recital";
        });
    }

    /** Of a proposal of content assist. */
    public static ImageDescriptor of(CompletionItemKind kind) {
        return named(kind == null ? "recital" : switch (kind) {
            case Snippet -> "template";
            case Keyword, Text -> "phrase";
            case Property, Field, Enum, EnumMember -> "header";
            case File, Module -> "resolution";
            case Reference, Value, Constant -> "note";
            default -> kind.name().toLowerCase(Locale.ROOT).startsWith("m") ? "paragraph" : "recital";
        });
    }
}
