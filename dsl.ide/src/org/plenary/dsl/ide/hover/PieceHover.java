package org.plenary.dsl.ide.hover;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.ide.folder.FolderText;
import org.plenary.dsl.ide.folder.FolderTexts;
import org.plenary.dsl.ide.folder.RegistryTexts;
import org.plenary.dsl.ide.text.BlockContent;
import org.plenary.dsl.ide.text.Excerpt;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.PlacedInline;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.registry.Registered;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/** Over a piece of a paragraph: the words of a note, where a citation leads, what a reference names. */
final class PieceHover {

    private final FolderTexts folder;
    private final RegistryTexts registry;
    private final OpeningHover openings;
    private final DrafterLanguage language;

    @Inject
    PieceHover(FolderTexts folder, RegistryTexts registry, OpeningHover openings, DrafterLanguage language) {
        this.folder = folder;
        this.registry = registry;
        this.openings = openings;
        this.language = language;
    }

    Optional<String> of(OpenText text, PlacedInline piece) {
        return piece.inline().accept(new Said(text, piece));
    }

    private final class Said implements Inline.Visitor<Optional<String>> {

        private final OpenText text;
        private final PlacedInline piece;

        Said(OpenText text, PlacedInline piece) {
            this.text = text;
            this.piece = piece;
        }

        @Override
        public Optional<String> text(Text words) {
            return Optional.empty();
        }

        @Override
        public Optional<String> styled(Styled styled) {
            return Optional.empty();
        }

        @Override
        public Optional<String> bracketed(Bracketed bracketed) {
            return Optional.empty();
        }

        @Override
        public Optional<String> opening(Opening opening) {
            return openings.of(text, piece.block(), Words.of(opening.content()));
        }

        @Override
        public Optional<String> noteCall(NoteCall call) {
            return text.document().notes().stream().filter(note -> note.id().equals(call.noteId())).findFirst()
                    .map(note -> Markdown.bold(note.mark()) + " " + Markdown.plain(words(note)));
        }

        @Override
        public Optional<String> citation(Citation citation) {
            String link = Markdown.link(citation.symbol(), citation.link().toString());
            return folder.find(text, citation.symbol()).map(known -> link + described(known))
                    .or(() -> registry.find(text, citation.symbol()).map(known -> link + described(known)))
                    .or(() -> Optional.of(link));
        }

        @Override
        public Optional<String> reference(Reference reference) {
            String number = Markdown.bold(reference.printed());
            return Optional.of(reference.targetId().flatMap(text.blocks()::named)
                    .map(block -> ServerSentence.of("hover.prints-as.words", number,
                            Markdown.plain(Excerpt.of(Words.of(BlockContent.of(block))))))
                    .orElseGet(() -> ServerSentence.of("hover.prints-as", number))).map(language::say);
        }

        private String described(Registered known) {
            String where = registry.file(text).map(file -> file.getFileName().toString()).orElse("");
            return described(RegistryTexts.title(known, text), known.date().map(LocalDate::toString).orElse(""),
                    ServerSentence.of("hover.in-registry", where));
        }

        private String described(FolderText known) {
            return described(known.title(), known.date(),
                    ServerSentence.of("hover.in-folder", known.file().getFileName()));
        }

        private String described(String title, String date, Sentence where) {
            return Stream.of(title, date, language.say(where)).filter(words -> !words.isEmpty())
                    .map(words -> "\n\n" + Markdown.plain(words)).collect(Collectors.joining());
        }
    }

    private static String words(Note note) {
        StringBuilder words = new StringBuilder();
        note.blocks().forEach(block -> words.append(Words.of(BlockContent.of(block))).append(' '));
        return words.toString().strip();
    }
}
