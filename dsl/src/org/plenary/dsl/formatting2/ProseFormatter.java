package org.plenary.dsl.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** Gives the formatter to Xtext's editors: one replacement, of what differs and no more. */
public final class ProseFormatter implements IFormatter2 {

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess access = request.getTextRegionAccess();
        String text = access.regionForDocument().getText();
        String formatted = new ResolutionFormatter().format(text);
        int start = commonStart(text, formatted);
        int end = commonEnd(text, formatted, start);
        ITextRegion changed = new TextRegion(start, text.length() - end - start);
        if (text.equals(formatted) || !isAskedFor(request, changed)) {
            return List.of();
        }
        return List.of(access.getRewriter().createReplacement(changed.getOffset(), changed.getLength(),
                formatted.substring(start, formatted.length() - end)));
    }

    private static boolean isAskedFor(FormatterRequest request, ITextRegion changed) {
        return request.getRegions().isEmpty() || request.getRegions().stream()
                .anyMatch(region -> region.getOffset() <= changed.getOffset() + changed.getLength()
                        && changed.getOffset() <= region.getOffset() + region.getLength());
    }

    private static int commonStart(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonEnd(String one, String other, int start) {
        int length = Math.min(one.length(), other.length()) - start;
        int count = 0;
        while (count < length && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
            count++;
        }
        return count;
    }
}
