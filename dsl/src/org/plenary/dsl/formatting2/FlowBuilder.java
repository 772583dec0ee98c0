package org.plenary.dsl.formatting2;

import org.plenary.dsl.parser.HanText;
import org.plenary.dsl.parser.Signs;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.parser.TokenList;

/** Makes one flow of the tokens of a paragraph: its words, its marks, and the comments between them. */
final class FlowBuilder {

    private final String source;
    private final TokenList tokens;
    private final int from;
    private final int to;
    private final int[] visibleAfter;
    private final Flow flow = new Flow();
    /** The last character that prints, notes and marks left aside; 0 at the beginning. */
    private int lastVisible;
    /** Whether there was white space since then. */
    private boolean spaced;
    private boolean afterComment;

    private FlowBuilder(String source, TokenList tokens, int from, int to) {
        this.source = source;
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.visibleAfter = new int[to - from + 1];
    }

    static Flow build(String source, TokenList tokens, int from, int to) {
        return new FlowBuilder(source, tokens, from, to).build();
    }

    private Flow build() {
        for (int token = to - 1; token >= from; token--) {
            int visible = firstVisible(token);
            visibleAfter[token - from] = visible != 0 ? visible : visibleAfter[token - from + 1];
        }
        for (int token = from; token < to; token++) {
            switch (tokens.kind(token)) {
                case WORDS, MORE -> appendWords(token);
                case WS -> appendSpaceAroundComment(token);
                case ML_COMMENT -> appendComment(token);
                default -> appendMark(token);
            }
        }
        return flow;
    }

    /** What a token prints first; 0 where it prints nothing of its own. */
    private int firstVisible(int token) {
        return switch (tokens.kind(token)) {
            case WORDS, MORE -> firstWord(tokens.start(token), tokens.end(token));
            case BRACKET_OPEN -> '[';
            case BRACKET_CLOSE -> ']';
            case REFERENCE_OPEN -> '0';
            default -> 0;
        };
    }

    private int firstWord(int start, int end) {
        int at = start;
        while (at < end && isSpace(source.charAt(at))) {
            at++;
        }
        boolean escape = at + 1 < end && source.charAt(at) == '\\' && Signs.isEscapable(source.charAt(at + 1));
        return at == end ? 0 : source.codePointAt(escape ? at + 1 : at);
    }

    private void appendWords(int token) {
        int at = tokens.start(token);
        int end = tokens.end(token);
        boolean afterMark = afterClosingMark(token);
        while (at < end) {
            if (isSpace(source.charAt(at))) {
                int spaceEnd = at;
                while (spaceEnd < end && isSpace(source.charAt(spaceEnd))) {
                    spaceEnd++;
                }
                appendSpace(at, spaceEnd, end, token);
                at = spaceEnd;
            } else {
                boolean direct = at > tokens.start(token) || afterMark;
                at = appendSign(at, end, direct && !spaced && !afterComment);
            }
        }
    }

    /** Appends a character with its escape; {@code direct} says that a line may end before it if it is Han. */
    private int appendSign(int at, int end, boolean direct) {
        boolean escape = at + 1 < end && source.charAt(at) == '\\' && Signs.isEscapable(source.charAt(at + 1));
        int visible = source.codePointAt(escape ? at + 1 : at);
        int next = (escape ? at + 1 : at) + Character.charCount(visible);
        if (direct && !escape && HanBreaks.isAllowed(lastVisible, visible)) {
            flow.addJoint();
        }
        flow.append(source, at, next);
        see(visible);
        return next;
    }

    private void appendSpace(int start, int spaceEnd, int tokenEnd, int token) {
        boolean last = spaceEnd == tokenEnd;
        int next = last ? visibleAfter[token - from + 1] : firstWord(spaceEnd, tokenEnd);
        boolean lineEnd = hasLineEnd(start, spaceEnd);
        boolean joined = HanText.joins(lastVisible, next);
        boolean beforeMark = last && token + 1 < to && tokens.kind(token + 1) != TokenKind.EMPHASIS_OPEN;
        boolean beforeComment = last && token + 1 < to && isComment(token + 1);
        if (lastVisible == 0 && flow.isEmpty()) {
            return;
        }
        if (lineEnd && (beforeComment || afterComment || joined && (spaced || isMark(token + 1, beforeMark)))) {
            flow.appendLineEnd();
        } else if (lineEnd && joined) {
            addJointBefore(next);
        } else if (lineEnd || isBreakable(start, spaceEnd, next) && !joined && !beforeComment && !afterComment) {
            appendBreakableSpace();
        } else {
            flow.append(source, start, spaceEnd);
        }
        spaced = true;
    }

    private void addJointBefore(int next) {
        if (HanBreaks.isAllowed(lastVisible, next)) {
            flow.addJoint();
        }
    }

    private void appendBreakableSpace() {
        if (!flow.endsWithSpace()) {
            flow.appendSpace();
        }
    }

    private boolean isMark(int token, boolean beforeMark) {
        return beforeMark && tokens.kind(token) != TokenKind.MORE && tokens.kind(token) != TokenKind.WS;
    }

    /** One space, and no layout sign beside it that would be lost at the beginning or the end of a line. */
    private boolean isBreakable(int start, int end, int next) {
        return end - start == 1 && source.charAt(start) == ' ' && next != '\u3000' && next >= ' '
                && lastVisible != '\u3000' && lastVisible >= ' ';
    }

    private void appendSpaceAroundComment(int token) {
        if (token > from && tokens.kind(token - 1) == TokenKind.ML_COMMENT && !flow.endsWithSpace()) {
            flow.append(source, tokens.start(token), tokens.end(token));
            spaced = true;
        } else if (token + 1 < to && isMarkName(token)) {
            flow.append(source, tokens.start(token), tokens.end(token));
        }
    }

    /** Spaces around a name within its marks: "{@ areas }". */
    private boolean isMarkName(int token) {
        return switch (tokens.kind(token + 1)) {
            case LABEL, NOTEKEY, TARGET, PROPOSERS, REFERENCE_CLOSE, CALL_CLOSE, LINK_CLOSE, PROPOSERS_CLOSE -> true;
            default -> false;
        };
    }

    private void appendComment(int token) {
        flow.append(source, tokens.start(token), tokens.end(token));
        afterComment = true;
    }

    private void appendMark(int token) {
        TokenKind kind = tokens.kind(token);
        boolean opens = kind == TokenKind.EMPHASIS_OPEN || kind == TokenKind.BRACKET_OPEN
                || kind == TokenKind.LINK_OPEN;
        if (opens && !spaced && !afterComment && HanBreaks.isAllowed(lastVisible, visibleAfter[token - from])) {
            flow.addJoint();
        }
        if (kind == TokenKind.PROPOSERS) {
            // Names that were broken over a line stand in one again.
            flow.append(HanText.inOneLine(source.substring(tokens.start(token), tokens.end(token))));
        } else {
            flow.append(source, tokens.start(token), tokens.end(token));
        }
        int visible = firstVisible(token);
        if (visible != 0) {
            see(visible);
        }
    }

    private void see(int visible) {
        lastVisible = visible;
        spaced = false;
        afterComment = false;
    }

    private boolean afterClosingMark(int token) {
        return token > from && switch (tokens.kind(token - 1)) {
            case CALL_CLOSE, EMPHASIS_CLOSE, LINK_CLOSE, BRACKET_CLOSE, PROPOSERS_CLOSE -> true;
            default -> false;
        };
    }

    private boolean isComment(int token) {
        return tokens.kind(token) == TokenKind.ML_COMMENT;
    }

    private boolean hasLineEnd(int start, int end) {
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
