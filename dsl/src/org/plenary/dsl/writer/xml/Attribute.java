package org.plenary.dsl.writer.xml;

/**
 * An attribute of an element.
 *
 * @param name
 *            with its prefix: {@code w:val}
 * @param value
 *            any text; it is escaped where it is written
 */
public record Attribute(String name, String value) {
}
