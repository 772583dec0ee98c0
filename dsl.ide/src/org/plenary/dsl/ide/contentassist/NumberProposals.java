package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.ide.text.BlockContent;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.wording.DrafterLanguage;

/** At the beginning of a paragraph: the number or the letter that is due there, or its sign where they are supplied. */
final class NumberProposals {

    private static final int INDENT = 3;

    private final Map<Language, NumberForms> forms = new EnumMap<>(Language.class);
    private final DrafterLanguage language;

    @Inject
    NumberProposals(DrafterLanguage language) {
        this.language = language;
    }

    List<CompletionItem> of(Caret caret) {
        List<CompletionItem> items = new ArrayList<>();
        Optional<Block> above = caret.above(block -> block instanceof OperativeParagraph
                || block instanceof SubParagraph);
        if (above.isPresent() && endsWithColon(above.get())) {
            int level = above.get() instanceof SubParagraph parent ? parent.level() + 1 : 1;
            add(caret, level, subParagraph(caret, level, 1, false), "number.first-under", items);
        }
        if (above.isPresent() && above.get() instanceof SubParagraph last) {
            add(caret, last.level(), subParagraph(caret, last.level(), next(last.marker()),
                    last.marker().supplied()), "number.next-of-list", items);
        }
        add(caret, 0, next(caret), "number.next-paragraph", items);
        return items;
    }

    /** The number that is due in the next paragraph, or the sign for it where numbers are supplied. */
    String next(Caret caret) {
        Optional<Block> numbered = caret.above(OperativeParagraph.class::isInstance);
        boolean supplied = numbered.map(block -> ((OperativeParagraph) block).marker().supplied()).orElse(false);
        int number = numbered.map(block -> next(((OperativeParagraph) block).marker())).orElse(1);
        return supplied ? "#." : forms(caret).operative(number, false).printed();
    }

    private void add(Caret caret, int level, String marker, String detailKey, List<CompletionItem> items) {
        String words = " ".repeat(INDENT * level) + marker + " ";
        items.add(Item.of(caret, marker, words, caret.since(caret.lineStart()), CompletionItemKind.EnumMember)
                .filter(caret.before() + marker).detail(language.say(ServerSentence.of(detailKey)))
                .ranked(0, items.size()));
    }

    private String subParagraph(Caret caret, int level, int number, boolean supplied) {
        return supplied ? "(#)" : forms(caret).subParagraph(level, number).printed();
    }

    private static int next(Marker marker) {
        return WrittenMarker.read(marker.printed()).map(read -> read.number() + 1).orElse(1);
    }

    private static boolean endsWithColon(Block block) {
        String words = Words.of(BlockContent.of(block)).strip();
        return words.endsWith(":") || words.endsWith("：");
    }

    private synchronized NumberForms forms(Caret caret) {
        return forms.computeIfAbsent(caret.text().language(), NumberForms::of);
    }
}
