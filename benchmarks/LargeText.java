import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints an invented text of the size of A/RES/77/248, the longest resolution of its year: 220 kB, 429 paragraphs and
 * 159 footnotes. The same text every time, as a resolution or as Markdown: {@code java LargeText.java markdown}.
 */
public final class LargeText {

    private static final int SECTIONS = 33;
    private static final int NUMBERED_IN_A_SECTION = 9;
    private static final int NOTES = 159;
    private static final int CLAUSES_IN_A_PARAGRAPH = 6;

    private static final List<String> VERBS = List.of("Takes note of", "Recalls", "Notes", "Welcomes", "Stresses",
            "Reaffirms", "Emphasizes", "Approves", "Endorses", "Notes with appreciation", "Also recalls");
    private static final List<String> OBJECTS = List.of("the report of the Secretary-General on the invented programme",
            "the recommendations of the Advisory Committee on Imaginary Questions on all proposals before it",
            "paragraph 27 of its resolution 68/268 of 9 April 2014 and decision 55/488 of 7 September 2001",
            "the estimates contained in the fascicle (A/77/6 (Sect. 29), table 3) and the related information",
            "the contributions of Member States under the Charter of the United Nations and resolution 57/32");
    private static final List<String> CLAUSES = List.of(
            "bearing in mind the need to ensure the full, effective and timely implementation of mandates",
            "in line with the decisions taken at its seventy-sixth session, including those on conference services",
            "while making every effort to avoid duplication and to improve the geographical distribution of posts",
            "and to report thereon in the context of the next proposed budget, with a breakdown by component",
            "with particular regard to multilingualism, accessibility and the use of the six official languages",
            "taking into account the observations of the Board of Auditors and the views expressed by delegations");

    private final boolean markdown;
    private final PrintStream out;
    private int number;
    private int notes;

    private LargeText(boolean markdown, PrintStream out) {
        this.markdown = markdown;
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        new LargeText(arguments.length > 0 && arguments[0].equals("markdown"), out).print();
        out.flush();
    }

    private void print() {
        out.print(markdown
                ? "---\ntitle: Invented questions relating to the budget\nlang: en\n---\n\n"
                : "---\nsymbol:      A/RES/199/901\nlanguage:    en\n"
                        + "title:       Invented questions relating to the budget\n"
                        + "adopted:     2144-12-30\nmeeting:     56\ncommittee:   Fifth, A/199/672, 23\n---\n\n");
        paragraph("The General Assembly,");
        for (int section = 1; section <= SECTIONS; section++) {
            section(section);
        }
        for (int note = 1; note <= NOTES; note++) {
            paragraph("[^note-" + note + "]: " + object(note) + ", " + clause(note) + ", A/199/" + (100 + note)
                    + ", annex.");
        }
    }

    /** Nine numbered paragraphs; the fifth and the ninth have two sub-paragraphs each, which makes thirteen. */
    private void section(int section) {
        paragraph("## Invented section " + section);
        for (int i = 1; i <= NUMBERED_IN_A_SECTION; i++) {
            number++;
            boolean list = i == 5 || i == NUMBERED_IN_A_SECTION;
            String closing = section == SECTIONS && i == NUMBERED_IN_A_SECTION ? "." : ";";
            paragraph(number + ". " + sentence(number) + call() + (list ? ", in particular:" : closing));
            if (list) {
                item("a", number + 1, ";");
                item("b", number + 2, closing);
            }
        }
    }

    /** Every second paragraph or so calls a note, and the last paragraph the last note. */
    private String call() {
        boolean due = number * NOTES / (SECTIONS * NUMBERED_IN_A_SECTION) > notes;
        return due ? "[^note-" + ++notes + "]" : "";
    }

    private void item(String letter, int seed, String closing) {
        paragraph("    (" + letter + ") To act " + clause(seed) + ", " + clause(seed + 3) + closing);
    }

    private static String sentence(int seed) {
        StringBuilder sentence = new StringBuilder(VERBS.get(seed % VERBS.size())).append(' ').append(object(seed));
        for (int i = 0; i < CLAUSES_IN_A_PARAGRAPH - seed % 5; i++) {
            sentence.append(", ").append(clause(seed + i));
        }
        return sentence.toString();
    }

    private static String object(int seed) {
        return OBJECTS.get(seed * 7 % OBJECTS.size());
    }

    private static String clause(int seed) {
        return CLAUSES.get(seed * 5 % CLAUSES.size());
    }

    private void paragraph(String text) {
        out.print(text + "\n\n");
    }
}
