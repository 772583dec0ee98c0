package org.plenary.dsl.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A Word file taken apart. */
final class DocxFile {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    DocxFile(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new AssertionError(entry.getName() + " stands twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** The root of a part; fails if it is not well formed. */
    Element root(String part) {
        try {
            return TemplateXml.read(parts.get(part));
        } catch (IOException e) {
            throw new AssertionError(part, e);
        }
    }

    /** All elements of one name under another, in reading order. */
    static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName("w:" + name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
    }

    /** An attribute of WordprocessingML. */
    static String attribute(Element element, String name) {
        return TemplateXml.attribute(element, name);
    }
}
