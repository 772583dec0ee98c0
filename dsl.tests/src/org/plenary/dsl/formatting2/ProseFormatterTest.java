package org.plenary.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.parser.ExampleTexts;
import org.plenary.dsl.parser.ParsedText;

/** The formatter as Xtext's editors and the language server call it. */
class ProseFormatterTest {

    private static final String TEXT = "The Assembly,\n\n\n1.   Decides.\n\n2. Notes.\n";

    @Test
    void onlyWhatDiffersIsReplaced() {
        FormatterRequest request = request(TEXT);
        List<ITextReplacement> replacements = format(request);
        assertEquals(1, replacements.size());
        ITextReplacement replacement = replacements.get(0);
        assertEquals(TEXT.indexOf("\n1."), replacement.getOffset());
        assertEquals("The Assembly,\n\n1. Decides.\n\n2. Notes.\n", apply(request, replacements));
    }

    @Test
    void rangeThatIsInOrderStays() {
        FormatterRequest request = request(TEXT);
        int notes = TEXT.indexOf("Notes");
        request.addRegion(new TextRegion(notes, 5));
        assertEquals(List.of(), format(request));
    }

    @Test
    void everyExampleCanBeFormatted() {
        for (String text : ExampleTexts.all()) {
            FormatterRequest request = request(text);
            assertEquals(new ResolutionFormatter().format(text), apply(request, format(request)));
        }
    }

    private static FormatterRequest request(String text) {
        ITextRegionAccess access = ParsedText.service(TextRegionAccessBuilder.class)
                .forNodeModel(ParsedText.of(text).resource()).create();
        return new FormatterRequest().setTextRegionAccess(access);
    }

    private static List<ITextReplacement> format(FormatterRequest request) {
        return ParsedText.service(IFormatter2.class).format(request);
    }

    private static String apply(FormatterRequest request, List<ITextReplacement> replacements) {
        return request.getTextRegionAccess().getRewriter().renderToString(replacements);
    }
}
