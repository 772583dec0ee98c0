package org.plenary.dsl.reader;

import java.util.List;
import org.plenary.dsl.resolution.BracketedText;
import org.plenary.dsl.resolution.CitationLink;
import org.plenary.dsl.resolution.Emphasis;
import org.plenary.dsl.resolution.Inline;
import org.plenary.dsl.resolution.NoteCall;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.resolution.TextRun;
import org.plenary.dsl.resolution.util.ResolutionSwitch;

/** Shows every word of a paragraph to its folding, in order. Each run, bracket and reference is one piece. */
final class ContentFolding extends ResolutionSwitch<Boolean> {

    private final TextFolding folding = new TextFolding();

    private ContentFolding() {
    }

    /** The folded words of this content. */
    static TextFolding of(List<Inline> written) {
        ContentFolding content = new ContentFolding();
        content.all(written);
        return content.folding;
    }

    private Boolean all(List<Inline> written) {
        written.forEach(this::doSwitch);
        return true;
    }

    @Override
    public Boolean caseTextRun(TextRun run) {
        folding.add(run.getText());
        return true;
    }

    @Override
    public Boolean caseEmphasis(Emphasis emphasis) {
        return all(emphasis.getContent());
    }

    @Override
    public Boolean caseBracketedText(BracketedText bracketed) {
        folding.addSign('[');
        all(bracketed.getContent());
        folding.addSign(']');
        return true;
    }

    @Override
    public Boolean caseCitationLink(CitationLink link) {
        return all(link.getContent());
    }

    @Override
    public Boolean caseParagraphReference(ParagraphReference reference) {
        folding.addSign('0');
        return true;
    }

    @Override
    public Boolean caseNoteCall(NoteCall call) {
        return true;
    }
}
