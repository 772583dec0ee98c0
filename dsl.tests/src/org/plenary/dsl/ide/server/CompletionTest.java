package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered, and what stands in the text once it is chosen. */
@Timeout(120)
class CompletionTest {

    private static Conversation conversation;
    private static int texts;

    @BeforeAll
    static void connect() throws Exception {
        conversation = new Conversation();
        conversation.initialize(new InitializeParams());
    }

    @AfterAll
    static void hangUp() {
        conversation.close();
    }

    @ParameterizedTest
    @CsvSource({"en,Recalling,Recalling also", "fr,Rappelant,Rappelant également", "es,Recordando,Recordando también",
        "ru,ссылаясь,ссылаясь также", "ar,وإذ تشير,وإذ تشير أيضا", "zh,回顾,又回顾"})
    void secondOfARunIsOfferedFirst(String language, String opening, String due) throws Exception {
        DraftAtCaret draft = open(language, organ(language) + "\n\n" + opening + " 57/32，\n\n‸");
        List<CompletionItem> items = items(draft);
        assertTrue(items.stream().limit(2).anyMatch(item -> item.getLabel().equals(due)), items.get(0).getLabel());
    }

    @Test
    void openingsAreThoseOfThePart() throws Exception {
        List<String> recitals = labels(open("en", "The General Assembly,\n\nRecog‸"));
        assertTrue(recitals.contains("Recognizing"), recitals.toString());
        assertFalse(recitals.contains("Recognizes"), recitals.toString());
        List<String> operative = labels(open("en", "The General Assembly,\n\n1. Recog‸"));
        assertTrue(operative.contains("Recognizes"), operative.toString());
    }

    @Test
    void belowANumberedParagraphTheNextOneBegins() throws Exception {
        DraftAtCaret draft = open("en", "The General Assembly,\n\n1. Recalls its resolution 57/32;\n\n‸");
        CompletionItem first = labelled(draft, "Also recalls");
        assertTrue(draft.after(first.getTextEdit().getLeft()).endsWith("\n\n2. Also recalls "));
    }

    @Test
    void openingTakesThePlaceOfTheOneThatStandsThere() throws Exception {
        DraftAtCaret draft = open("en", "The General Assembly,\n\n1. {#one} Wel‸comes the report.\n");
        CompletionItem chosen = labelled(open("en", "The General Assembly,\n\n1. {#one} ‸Welcomes the report.\n"),
                "Takes note");
        assertTrue(draft.after(chosen.getTextEdit().getLeft()).endsWith("1. {#one} Takes note the report.\n"));
    }

    @ParameterizedTest
    @CsvSource({"en,2.,(a)", "fr,2.,a)", "es,2.,a)", "ru,2.,a)", "ar,2 -,(أ)", "zh,2.,(a)"})
    void nextNumberAndFirstLetterAreOffered(String language, String number, String letter) throws Exception {
        String colon = language.equals("zh") ? "：" : ":";
        String mark = language.equals("ar") ? "1 - " : "1. ";
        List<String> labels = labels(open(language, organ(language) + "\n\n" + mark + "xx yy" + colon + "\n\n‸"));
        assertEquals(letter, labels.get(0));
        assertTrue(labels.contains(number), labels.toString());
    }

    @Test
    void keyIsWrittenOnce() throws Exception {
        DraftAtCaret open = open("en", "The General Assembly,\n\nRecalling[^ou‸\n\n[^outcome]: Resolution 60/1.\n");
        assertTrue(open.after(labelled(open, "outcome").getTextEdit().getLeft()).contains("Recalling[^outcome]\n"));
        DraftAtCaret closed = open("en", "The General Assembly,\n\nRecalling[^o‸x],\n\n[^outcome]: Text.\n");
        assertTrue(closed.after(labelled(closed, "outcome").getTextEdit().getLeft()).contains("Recalling[^outcome],"));
    }

    @Test
    void labelIsOfferedInAReference() throws Exception {
        DraftAtCaret draft = open("en", "The General Assembly,\n\n1. {#areas} Decides, as in {@a‸}, to act.\n");
        assertTrue(draft.after(labelled(draft, "areas").getTextEdit().getLeft()).contains("in {@areas}, to"));
    }

    @Test
    void headerOffersKeysThatItLacksAndValues() throws Exception {
        List<String> keys = labels(DraftAtCaret.of(uri(), "---\nlanguage: en\n‸\n---\n"));
        assertTrue(keys.contains("title"), keys.toString());
        assertFalse(keys.contains("language"), keys.toString());
        assertEquals(List.of("ar", "en", "es", "fr", "ru", "zh"),
                labels(DraftAtCaret.of(uri(), "---\nlanguage: ‸\n---\n")));
        DraftAtCaret organ = DraftAtCaret.of(uri(), "---\norgan: Sec‸\n---\n");
        assertTrue(organ.after(labelled(organ, "Security Council").getTextEdit().getLeft())
                .contains("organ: Security Council\n"));
    }

    @Test
    void proseOffersSomethingToo() throws Exception {
        List<String> labels = labels(open("en", "The General Assembly,\n\n1. {#a} Decides on oceans an‸d seas.\n\n"
                + "[^n]: Note.\n"));
        assertTrue(labels.containsAll(List.of("[^n]", "{@a}", "new footnote")), labels.toString());
    }

    private static DraftAtCaret open(String language, String marked) {
        return DraftAtCaret.underHeader(uri(), language, marked);
    }

    private static String uri() {
        return "untitled:completion-" + texts++;
    }

    private static String organ(String language) {
        return switch (language) {
            case "ar" -> "إن الجمعية العامة،";
            case "es" -> "La Asamblea General,";
            case "fr" -> "L’Assemblée générale,";
            case "ru" -> "Генеральная Ассамблея,";
            case "zh" -> "大会，";
            default -> "The General Assembly,";
        };
    }

    private static List<String> labels(DraftAtCaret draft) throws Exception {
        return items(draft).stream().map(CompletionItem::getLabel).toList();
    }

    private static CompletionItem labelled(DraftAtCaret draft, String label) throws Exception {
        return items(draft).stream().filter(item -> item.getLabel().equals(label)).findFirst().orElseThrow();
    }

    private static List<CompletionItem> items(DraftAtCaret draft) throws Exception {
        conversation.open(draft.uri(), draft.text());
        return conversation.texts().completion(new CompletionParams(draft.id(), draft.caret())).get()
                .map(list -> list, CompletionList::getItems).stream()
                .sorted(Comparator.comparing(CompletionItem::getSortText)).toList();
    }
}
