package org.plenary.dsl.writer.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.language.Language;

/**
 * An attribute of an element. Only the ways named here make one, so that no text of a drafter can become a script, a
 * style or the address of anything but a page.
 */
final class Attribute {

    private static final Set<String> WEB = Set.of("http", "https");

    private final String name;
    private final String value;

    private Attribute(String name, String value) {
        this.name = name;
        this.value = value;
    }

    static Attribute id(String id) {
        return new Attribute("id", id);
    }

    /** Classes of the style sheet, parted by spaces. */
    static Attribute styled(String classes) {
        return new Attribute("class", classes);
    }

    static Attribute language(Language language) {
        return new Attribute("lang", language.code());
    }

    static Attribute direction(Language language) {
        return new Attribute("dir", language.rightToLeft() ? "rtl" : "ltr");
    }

    /** The address of a page on the web; empty for any other address ({@code javascript:}, {@code file:}). */
    static Optional<Attribute> link(URI address) {
        return Optional.ofNullable(address.getScheme()).filter(scheme -> WEB.contains(scheme.toLowerCase(Locale.ROOT)))
                .map(scheme -> new Attribute("href", address.toASCIIString()));
    }

    /** A link to the element of this page that has the id. */
    static Attribute linkTo(String id) {
        return new Attribute("href", "#" + id);
    }

    static Attribute linkLanguage(Language language) {
        return new Attribute("hreflang", language.code());
    }

    static Attribute relation(String relation) {
        return new Attribute("rel", relation);
    }

    static Attribute role(String role) {
        return new Attribute("role", role);
    }

    static Attribute label(String words) {
        return new Attribute("aria-label", words);
    }

    static Attribute labelledBy(String id) {
        return new Attribute("aria-labelledby", id);
    }

    /** Whether the keyboard reaches the element (0) or only a link to it does (-1). */
    static Attribute tabIndex(int index) {
        return new Attribute("tabindex", Integer.toString(index));
    }

    static Attribute scope(String scope) {
        return new Attribute("scope", scope);
    }

    static Attribute offset(int offset) {
        return new Attribute("data-offset", Integer.toString(offset));
    }

    static Attribute charset(String charset) {
        return new Attribute("charset", charset);
    }

    static Attribute name(String name) {
        return new Attribute("name", name);
    }

    static Attribute httpEquiv(String header) {
        return new Attribute("http-equiv", header);
    }

    static Attribute content(String content) {
        return new Attribute("content", content);
    }

    void appendTo(StringBuilder page) {
        page.append(' ').append(name).append("=\"");
        Escaping.append(value, page);
        page.append('"');
    }
}
