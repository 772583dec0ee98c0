package org.plenary.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.resolution.Block;

/** Every block knows exactly where it stands, whatever the line ends, the script, or the end of the file. */
class PositionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void blocksCoverTheirOwnText(String lineEnd) {
        String text = """
                ---
                title: 😀 عنوان
                ---
                الجمعية العامة، 😀
                تشير

                1 - تقرر:

                   (أ) 😀\u2028أولا؛

                > اقتباس

                آخر""".replace("\n", lineEnd);
        ParsedText parsed = ParsedText.of(text);
        assertEquals("الجمعية العامة، 😀" + lineEnd + "تشير", textOf(parsed, 0));
        assertEquals("1 - تقرر:" + lineEnd + lineEnd + "   (أ) 😀\u2028أولا؛", textOf(parsed, 1));
        assertEquals("> اقتباس", textOf(parsed, 2));
        assertEquals("آخر", textOf(parsed, 3));
        assertEquals(text, parsed.leaves());
    }

    private static String textOf(ParsedText parsed, int block) {
        EObject element = parsed.resolution().getBlocks().get(block);
        INode node = NodeModelUtils.findActualNodeFor((Block) element);
        return parsed.leaves().substring(node.getOffset(), node.getOffset() + node.getLength());
    }
}
