package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.MainCommittee;
import org.plenary.dsl.ide.folder.FolderText;
import org.plenary.dsl.ide.folder.FolderTexts;
import org.plenary.dsl.ide.header.KeyMeanings;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/** In the header: the keys that it does not have yet, and what can stand behind a key. */
final class HeaderProposals {

    private static final List<String> ORGANS = List.of("General Assembly", "Security Council",
            "Economic and Social Council", "Human Rights Council");

    private final FolderTexts folder;
    private final DrafterLanguage language;

    @Inject
    HeaderProposals(FolderTexts folder, DrafterLanguage language) {
        this.folder = folder;
        this.language = language;
    }

    List<CompletionItem> of(Caret caret) {
        int colon = caret.before().indexOf(':');
        return colon < 0 ? keys(caret) : values(caret, caret.before().substring(0, colon).strip(), colon);
    }

    private List<CompletionItem> keys(Caret caret) {
        Set<String> there = caret.text().reading().places().header().stream()
                .filter(entry -> entry.keySpan().offset() != caret.lineStart()).map(HeaderEntry::key)
                .collect(Collectors.toSet());
        boolean hasColon = caret.after().contains(":");
        int colon = hasColon ? caret.after().indexOf(':') : 0;
        Span replaced = new Span(caret.lineStart(), caret.before().length() + colon);
        List<CompletionItem> items = new ArrayList<>();
        for (HeaderKey key : HeaderKey.values()) {
            if (!there.contains(key.text())) {
                items.add(Item.of(caret, key.text(), key.text() + (hasColon ? "" : ": "), replaced,
                        CompletionItemKind.Property).documentation(meaning(key))
                        .ranked(0, key.ordinal()));
            }
        }
        return items;
    }

    private List<CompletionItem> values(Caret caret, String key, int colon) {
        List<CompletionItem> items = new ArrayList<>();
        Optional<HeaderKey> known = HeaderKey.of(key);
        if (known.isEmpty()) {
            return items;
        }
        String written = caret.before().substring(colon + 1);
        // Of several values, the last is being written.
        int last = Math.max(written.lastIndexOf(','), Math.max(written.lastIndexOf('，'), written.lastIndexOf('،')));
        String value = written.substring(last + 1).stripLeading();
        boolean spaced = written.length() > value.length() + last + 1;
        Span replaced = caret.since(caret.offset() - value.length());
        candidates(caret, known.get()).forEach(candidate -> items.add(Item.of(caret, candidate,
                (spaced ? "" : " ") + candidate, replaced, CompletionItemKind.Value).filter(candidate)
                .documentation(meaning(known.get())).ranked(0, items.size())));
        return items;
    }

    private String meaning(HeaderKey key) {
        return KeyMeanings.of(key.text()).map(language::say).orElse("");
    }

    private Stream<String> candidates(Caret caret, HeaderKey key) {
        return switch (key) {
            case LANGUAGE, ORIGINAL -> Arrays.stream(Language.values()).map(Language::code).sorted();
            case STATUS -> Stream.of("draft", "adopted");
            case ORGAN -> ORGANS.stream();
            case COMMITTEE -> Stream.concat(Stream.of("none"), Arrays.stream(MainCommittee.values())
                    .map(committee -> committee.name().charAt(0)
                            + committee.name().substring(1).toLowerCase(Locale.ROOT)));
            case DRAFT, BASE -> folder.beside(caret.text()).stream().map(FolderText::symbol).distinct();
            case ADOPTED, ISSUED -> dates(caret);
            case DISTRIBUTION -> Stream.of("general", "limited");
            case NUMBERING -> Stream.of("none");
            case RULES -> Stream.of("mun");
            case SYMBOL, TITLE, SESSION, AGENDA_ITEM, MEETING, VOTE, SPONSORS, JOB -> Stream.empty();
        };
    }

    /** The dates that the header has already: a text is often issued on the day of its adoption. */
    private static Stream<String> dates(Caret caret) {
        return caret.text().reading().places().header().stream()
                .filter(entry -> entry.key().equals("adopted") || entry.key().equals("issued"))
                .map(HeaderEntry::value).filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d")).distinct();
    }
}
