package org.plenary.dsl.document;

import java.util.Map;
import java.util.TreeMap;
import org.plenary.dsl.language.Language;

/** Every sample document by a short name: {@code adopted.fr}, {@code draft.zh}. */
public final class SampleCases {

    private SampleCases() {
    }

    /** All of them, sorted by name. */
    public static Map<String, Document> all() {
        Map<String, Document> cases = new TreeMap<>();
        for (Language language : Language.values()) {
            cases.put("adopted." + language.code(), SampleDocuments.adopted(language));
            cases.put("draft." + language.code(), SampleDocuments.draft(language));
        }
        cases.put("bare.en", SampleDocuments.bare(Language.ENGLISH));
        cases.put("council.en", SampleDocuments.council());
        cases.put("lengthy.en", SampleDocuments.lengthy(Language.ENGLISH));
        return cases;
    }

    /** The sample with this name. */
    public static Document named(String name) {
        return all().get(name);
    }
}
