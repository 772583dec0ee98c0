package org.plenary.dsl.parser;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The value of a token is its text: what the drafter wrote is kept, and interpreted later. A comment or the mark of a
 * quotation between two tokens leaves nothing behind: “2027<!-- or 2028? -->.” reads “2027.”.
 */
public final class SourceValues implements IValueConverterService, IValueConverterService.Introspectable {

    private static final IValueConverter<Object> AS_WRITTEN = new IValueConverter<>() {

        @Override
        public Object toValue(String string, INode node) {
            return string;
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    };

    @Override
    public Object toValue(String string, String lexerRule, INode node) {
        return node instanceof ICompositeNode words ? visible(words) : string;
    }

    private static String visible(ICompositeNode words) {
        StringBuilder text = new StringBuilder();
        for (ILeafNode leaf : words.getLeafNodes()) {
            if (!leaf.isHidden()) {
                text.append(leaf.getText());
            }
        }
        return text.toString();
    }

    @Override
    public String toString(Object value, String lexerRule) {
        return value.toString();
    }

    @Override
    public IValueConverter<Object> getConverter(String lexerRule) {
        return AS_WRITTEN;
    }
}
