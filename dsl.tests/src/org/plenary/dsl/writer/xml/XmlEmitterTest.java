package org.plenary.dsl.writer.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlEmitterTest {

    private static final String HOSTILE = "</w:t> <!-- & ]]> \" ' "
            + "\u0000\u0001\u001F\uFFFE\uFFFF \uD800x\uDC00 \uD83D\uDE00 \u202E";

    @Test
    void closesWhatItOpens() {
        XmlEmitter xml = new XmlEmitter();
        xml.element("a", List.of(), () -> xml.element("b", List.of(new Attribute("c", "d")), () -> { }));
        assertTrue(xml.toString().endsWith("<a><b c=\"d\"/></a>"));
    }

    @Test
    void textStaysTextWhateverItHolds() throws Exception {
        XmlEmitter xml = new XmlEmitter();
        xml.element("a", List.of(new Attribute("b", HOSTILE + "\r\n\t")), () -> xml.text(HOSTILE + "\r\n\t"));
        Element root = parsed(xml.toString());
        String expected = "</w:t> <!-- & ]]> \" ' "
                + "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFDx\uFFFD \uD83D\uDE00 \u202E\r\n\t";
        assertEquals(expected, root.getTextContent());
        assertEquals(expected, root.getAttribute("b"));
    }

    @Test
    void anyCharactersGiveWellFormedXml() throws Exception {
        Random random = new Random(278);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(50, 0, 0x10000).forEach(unit -> text.append((char) unit));
            XmlEmitter xml = new XmlEmitter();
            xml.element("a", List.of(new Attribute("b", text.toString())), () -> xml.text(text.toString()));
            assertEquals(text.length(), parsed(xml.toString()).getTextContent().length());
        }
    }

    @Test
    void refusesWhatIsNoName() {
        XmlEmitter xml = new XmlEmitter();
        for (String name : List.of("", "1a", "a b", "a>", "a\"")) {
            assertThrows(IllegalArgumentException.class, () -> xml.empty(name, List.of()), name);
        }
        assertThrows(IllegalArgumentException.class,
                () -> xml.empty("a", List.of(new Attribute("b", ""), new Attribute("b", ""))));
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
