package org.plenary.dsl.ui.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.plenary.dsl.ui.editor.TextPositions;

/** Reads the server's tokens, which the protocol writes as five numbers each, relative to the one before. */
final class TokenReading {

    private static final int NUMBERS = 5;

    private final SemanticTokensLegend legend;
    private final TextPositions positions;

    TokenReading(SemanticTokensLegend legend, TextPositions positions) {
        this.legend = legend;
        this.positions = positions;
    }

    /** In the order of the text; what the legend does not name, and what looks like any other text, is left out. */
    List<Token> read(List<Integer> data) {
        List<Token> tokens = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i + NUMBERS <= data.size(); i += NUMBERS) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            int offset = positions.offset(new Position(line, column));
            int length = data.get(i + 2);
            style(data.get(i + 3)).ifPresent(style -> tokens.add(new Token(offset, length, style)));
        }
        return tokens;
    }

    private Optional<TokenStyle> style(int type) {
        List<String> types = legend.getTokenTypes();
        return type < types.size() ? TokenNames.style(types.get(type)) : Optional.empty();
    }
}
