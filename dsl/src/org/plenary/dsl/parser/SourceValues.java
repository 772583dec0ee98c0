package org.plenary.dsl.parser;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** The value of a token is its text: what the drafter wrote is kept, and interpreted later. */
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
        return string;
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
