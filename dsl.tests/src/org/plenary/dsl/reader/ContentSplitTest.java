package org.plenary.dsl.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;

class ContentSplitTest {

    @Test
    void wordsAreDividedWhereTheOpeningEnds() {
        ContentSplit split = ContentSplit.at(9, List.of(new Text("Recalling its resolution")));
        assertEquals(List.of(new Text("Recalling")), split.before());
        assertEquals(List.of(new Text(" its resolution")), split.after());
    }

    @Test
    void aNoteCallAtTheVeryPlaceGoesToTheSecondHalf() {
        NoteCall call = new NoteCall("note-1", "1", true);
        ContentSplit split = ContentSplit.at(9, List.of(new Text("Recalling"), call, new Text(" it")));
        assertEquals(List.of(new Text("Recalling")), split.before());
        assertEquals(List.of(call, new Text(" it")), split.after());
    }

    @Test
    void italicsAreDividedWithTheirWords() {
        List<Inline> content = List.of(new Styled(Styled.Style.ITALIC, List.of(new Text("ab"))), new Text("c"));
        ContentSplit split = ContentSplit.at(1, content);
        assertEquals(List.of(new Styled(Styled.Style.ITALIC, List.of(new Text("a")))), split.before());
        assertEquals(List.of(new Styled(Styled.Style.ITALIC, List.of(new Text("b"))), new Text("c")), split.after());
    }
}
