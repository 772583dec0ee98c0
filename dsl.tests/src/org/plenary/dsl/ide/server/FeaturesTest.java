package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an editor shows of a text: its outline, its colours, what the tool supplies, where citations lead. */
@Timeout(120)
class FeaturesTest {

    private static final DraftAtCaret DRAFT = DraftAtCaret.underHeader("untitled:features", "en", """
            The General Assembly,

            Recalling its resolution 57/32 of 19 November 2002[^outcome],

            #. {#first} Decides the following,‸ as in A/72/791:

               (#) to begin;

               (#) to end[^outcome];

            #. Also decides to act on paragraph {@first} [twice]{EU}.

            # Rules of procedure {.annex}

            Words of the annex.

            <!-- A note
            among drafters. -->

            [^outcome]: See resolution 60/1.
            """);
    private static Conversation conversation;

    @BeforeAll
    static void open() throws Exception {
        conversation = new Conversation();
        conversation.initialize(new InitializeParams());
        conversation.open(DRAFT.uri(), DRAFT.text());
    }

    @AfterAll
    static void hangUp() {
        conversation.close();
    }

    @Test
    void outlineHasPrintedNumbersAndFirstWords() throws Exception {
        List<String> names = new ArrayList<>();
        for (var entry : conversation.texts().documentSymbol(new DocumentSymbolParams(DRAFT.id())).get()) {
            collect(entry.getRight(), "", names);
        }
        assertEquals(List.of("Oceans", "The General Assembly,", "Preamble",
                "> Recalling its resolution 57/32 of 19 November 2002,", "Operative part",
                "> 1. Decides the following, as in A/72/791:", "> > (a) to begin;", "> > (b) to end;",
                "> 2. Also decides to act on paragraph 1 [twice].", "Annex Rules of procedure",
                "> Words of the annex.", "Notes", "> 1 See resolution 60/1."), names);
    }

    private static void collect(DocumentSymbol symbol, String indent, List<String> names) {
        names.add(indent + symbol.getName());
        symbol.getChildren().forEach(child -> collect(child, indent + "> ", names));
    }

    @Test
    void hintsShowWhatIsSupplied() throws Exception {
        List<String> hints = conversation.texts().inlayHint(new InlayHintParams(DRAFT.id(), DRAFT.whole())).get()
                .stream().map(hint -> hint.getLabel().getLeft()).toList();
        assertEquals(List.of("1", "1.", "(a)", "(b)", "1", "2.", "1", "Annex"), hints);
    }

    @Test
    void citationsLeadToTheDocumentsOfTheUnitedNations() throws Exception {
        List<String> links = conversation.texts().documentLink(new DocumentLinkParams(DRAFT.id())).get().stream()
                .map(DocumentLink::getTarget).toList();
        assertEquals(List.of("https://docs.un.org/en/A/RES/57/32", "https://docs.un.org/en/A/72/791",
                "https://docs.un.org/en/A/RES/60/1"), links);
    }

    @Test
    void coloursAreOfWhatThePiecesMean() throws Exception {
        List<String> pieces = tokens();
        assertTrue(pieces.containsAll(List.of("property language", "string en", "keyword The General Assembly",
                "keyword Recalling", "type 57/32", "decorator outcome", "number #.", "enumMember first",
                "keyword Decides", "number (#)", "variable first", "macro [", "macro EU", "class Rules of procedure",
                "enumMember annex", "comment <!-- A note", "comment among drafters. -->")), pieces.toString());
    }

    private static List<String> tokens() throws Exception {
        List<Integer> data = conversation.texts().semanticTokensFull(new SemanticTokensParams(DRAFT.id())).get()
                .getData();
        List<String> types = conversation.abilities().getSemanticTokensProvider().getLegend().getTokenTypes();
        String[] lines = DRAFT.text().split("\n");
        List<String> pieces = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            line += data.get(i);
            column = data.get(i) > 0 ? data.get(i + 1) : column + data.get(i + 1);
            pieces.add(types.get(data.get(i + 3)) + " "
                    + lines[line].substring(column, column + data.get(i + 2)));
        }
        return pieces;
    }

    @Test
    void paragraphsWithChildrenAnnexesAndCommentsFold() throws Exception {
        List<String> folds = conversation.texts().foldingRange(new FoldingRangeRequestParams(DRAFT.id())).get().stream()
                .map(fold -> fold.getStartLine() + "-" + fold.getEndLine()).toList();
        assertTrue(folds.containsAll(List.of("0-6", "12-16", "20-22", "24-25")), folds.toString());
    }

    @Test
    void selectionGrowsFromTheWordToTheText() throws Exception {
        SelectionRange step = conversation.texts()
                .selectionRange(new SelectionRangeParams(DRAFT.id(), List.of(DRAFT.caret()))).get().get(0);
        List<String> first = new ArrayList<>();
        for (; step != null; step = step.getParent()) {
            first.add(DRAFT.words(step.getRange()).lines().findFirst().orElse(""));
        }
        assertTrue(first.size() >= 4, first.toString());
        assertEquals("---", first.get(first.size() - 1));
        assertTrue(first.contains("#. {#first} Decides the following, as in A/72/791:"), first.toString());
    }

    @Test
    void lengthsStandAboveTheParts() throws Exception {
        List<String> lenses = conversation.texts().codeLens(new CodeLensParams(DRAFT.id())).get().stream()
                .map(lens -> lens.getCommand().getTitle()).toList();
        assertEquals(List.of("In all: 3 paragraphs, 30 words", "Preamble: 1 paragraph, 8 words",
                "Operative part: 2 paragraphs, 18 words", "Annex: 4 words"), lenses);
    }

    @Test
    void hoverTellsOfWordsAndMarks() throws Exception {
        assertTrue(conversation.hover(DRAFT.uri(), new Position(10, 3)).contains("zh: 回顾"));
        assertTrue(conversation.hover(DRAFT.uri(), new Position(10, 56)).contains("See resolution 60/1."));
        assertTrue(conversation.hover(DRAFT.uri(), new Position(12, 1)).contains("**1.**"));
        assertTrue(conversation.hover(DRAFT.uri(), new Position(12, 14)).contains("Strength 5 of 5"));
        assertTrue(conversation.hover(DRAFT.uri(), new Position(10, 26)).contains("docs.un.org/en/A/RES/57/32"));
        assertTrue(conversation.hover(DRAFT.uri(), new Position(1, 2)).contains("language"));
        assertTrue(conversation.hover(DRAFT.uri(), new Position(18, 38)).contains("Decides the following"));
    }
}
