package org.plenary.dsl.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.compare.contentmergeviewer.ITokenComparator;
import org.eclipse.compare.rangedifferencer.IRangeComparator;

/** The words of a text, so that the framework marks words and not letters; a Chinese character is a word of its own. */
final class WordTokens implements ITokenComparator {

    private static final Pattern TOKEN = Pattern
            .compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    WordTokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
            starts.add(matcher.start());
        }
        starts.add(text.length());
    }

    @Override
    public int getTokenStart(int index) {
        return starts.get(Math.min(index, words.size()));
    }

    @Override
    public int getTokenLength(int index) {
        return index < words.size() ? words.get(index).length() : 0;
    }

    @Override
    public int getRangeCount() {
        return words.size();
    }

    @Override
    public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
        return other instanceof WordTokens tokens && words.get(index).equals(tokens.words.get(otherIndex));
    }

    @Override
    public boolean skipRangeComparison(int length, int most, IRangeComparator other) {
        return false;
    }
}
