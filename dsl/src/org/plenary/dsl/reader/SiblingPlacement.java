package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.reader.Place.Role;
import org.plenary.dsl.resolution.Block;
import org.plenary.dsl.resolution.Heading;
import org.plenary.dsl.resolution.NumberedParagraph;
import org.plenary.dsl.resolution.Paragraph;
import org.plenary.dsl.resolution.Quotation;
import org.plenary.dsl.resolution.ResolutionPackage.Literals;
import org.plenary.dsl.resolution.SubParagraph;
import org.plenary.dsl.resolution.Table;
import org.plenary.dsl.resolution.UnnumberedParagraph;
import org.plenary.dsl.source.Problem;

/** Places blocks that stand beside one another, and what is under them. */
final class SiblingPlacement {

    private static final String SUPPLIED_NUMBER = "#.";

    private final Map<EObject, Place> places;
    private final NumberForms forms;
    private final Roles roles;
    private final BlockNames names = new BlockNames();
    private final Renumbering renumbering;
    private final List<Problem> faults = new ArrayList<>();

    SiblingPlacement(Map<EObject, Place> places, NumberForms forms, Roles roles) {
        this.places = places;
        this.forms = forms;
        this.roles = roles;
        this.renumbering = new Renumbering(forms);
    }

    /** Places what stands in a body, a part or an annex, and the appendices of an annex. */
    void group(Group group, String prefix) {
        boolean speaks = group.kind().isResolution();
        place(group.blocks(), speaks ? Context.resolution(prefix, roles.ofResolution(group.blocks()))
                : Context.free(prefix));
        divisions(group.inner(), prefix);
    }

    /** Places groups of one kind, each named by its number: {@code annex-2-}. */
    void divisions(List<Group> groups, String prefix) {
        for (Group group : groups) {
            String id = names.next(prefix + group.kind().attribute());
            String designation = Designation.of(group, groups, forms).numeral();
            places.put(group.heading().orElseThrow(),
                    new Place(Role.OTHER, id, Marker.NONE, List.of(designation), 0, false));
            group(group, id + "-");
        }
    }

    /** The numbers and letters that are out of order among the blocks placed so far, in no order of places. */
    List<Problem> faults() {
        return faults;
    }

    /**
     * Places blocks with numbers of their own: 1, 2, 3 without a gap, and letters under them that run on (Editorial
     * Manual, paragraphs and subparagraphs).
     */
    void place(List<Block> blocks, Context context) {
        MarkerRun numbers = new MarkerRun(ReadingFault.PARAGRAPH_NUMBER);
        MarkerRun letters = new MarkerRun(ReadingFault.SUB_PARAGRAPH_LETTER);
        boolean single = context.isResolution() && isSingle(blocks);
        for (Block block : blocks) {
            if (block instanceof NumberedParagraph paragraph) {
                numbered(paragraph, numbers, single, context);
            } else if (block instanceof SubParagraph paragraph) {
                letters = subParagraph(paragraph, letters, context);
            } else if (block instanceof Heading heading) {
                numbers = heading.getAttributes().contains("restart") ? anew(numbers) : numbers;
                heading(heading, context);
            } else {
                other(block, context);
            }
        }
        faults.addAll(numbers.problems());
        faults.addAll(letters.problems());
    }

    private MarkerRun anew(MarkerRun run) {
        faults.addAll(run.problems());
        return run.anew();
    }

    /** A single operative paragraph prints without its number: "Decides to remain seized of the matter." */
    private static boolean isSingle(List<Block> blocks) {
        List<Block> numbered = blocks.stream().filter(NumberedParagraph.class::isInstance).toList();
        return numbered.size() == 1 && ((NumberedParagraph) numbered.get(0)).getNumber().equals(SUPPLIED_NUMBER);
    }

    private void numbered(NumberedParagraph paragraph, MarkerRun numbers, boolean single, Context context) {
        String token = paragraph.getNumber();
        PlacedMarker placed = PlacedMarker.of(token, numbers.due(), number -> forms.operative(number, true));
        numbers.add(Spans.of(paragraph, Literals.NUMBERED_PARAGRAPH__NUMBER), placed, context.excerpt(),
                renumbering.ofNumber(token));
        Marker marker = single ? Marker.NONE : placed.marker();
        String id = names.unique(context.prefix() + "para-" + placed.number() + suffix(placed));
        List<String> cited = append(context.cited(), placed.marker().cited());
        put(paragraph, new Place(Role.OPERATIVE, id, marker, cited, 0, context.isResolution()),
                context.depth() + 1, context);
    }

    /** Gives the list that the paragraph stands in: after flush text a list may begin anew. */
    private MarkerRun subParagraph(SubParagraph paragraph, MarkerRun before, Context context) {
        String token = paragraph.getMarker();
        int level = Math.max(1, context.depth());
        PlacedMarker placed = PlacedMarker.of(token, before.due(), number -> forms.subParagraph(level, number));
        MarkerRun letters = placed.number() == 1 && before.due() > 1 ? anew(before) : before;
        letters.add(Spans.of(paragraph, Literals.SUB_PARAGRAPH__MARKER), placed, context.excerpt(),
                renumbering.ofLetter(token, placed));
        String id = names.unique(context.prefix() + LatinOrdinals.of(level, placed.number()) + suffix(placed));
        List<String> cited = append(context.cited(), placed.marker().cited());
        put(paragraph, new Place(Role.SUB_PARAGRAPH, id, placed.marker(), cited, level, false), level + 1, context);
        return letters;
    }

    private void put(Paragraph paragraph, Place place, int depth, Context context) {
        places.put(paragraph, place);
        place(paragraph.getChildren(), context.under(place, depth));
    }

    /** What is inserted after paragraph 2 is 2 bis. */
    private static String suffix(PlacedMarker placed) {
        return placed.insertion() == 0 ? "" : "-" + (placed.insertion() + 1);
    }

    private void heading(Heading heading, Context context) {
        String id = names.next(context.prefix() + "section");
        String words = SourceText.of(heading.getContent());
        List<String> cited = List.of(Designation.cited(words));
        places.put(heading, new Place(Role.OTHER, id, Marker.NONE, cited, 0, false));
    }

    private void other(Block block, Context context) {
        if (block instanceof UnnumberedParagraph paragraph) {
            Role role = context.role(paragraph);
            put(paragraph, Place.unnumbered(role, unnumberedId(role, context)), context.depth() + 1, context);
        } else if (block instanceof Quotation quotation) {
            quotation(quotation, names.next(context.prefix() + "quotation"));
        } else if (block instanceof Table) {
            places.put(block, Place.unnumbered(Role.OTHER, names.next(context.prefix() + "table")));
        }
    }

    private void quotation(Quotation quotation, String id) {
        List<Block> blocks = quotation.getBlocks();
        places.put(quotation, Place.unnumbered(Role.OTHER, id));
        place(blocks, roles.isResolution(blocks) ? Context.resolution(id + "-", roles.ofResolution(blocks))
                : Context.excerpt(id + "-"));
    }

    private String unnumberedId(Role role, Context context) {
        return switch (role) {
            case ORGAN_LINE -> names.unique(context.prefix() + "organ");
            case PREAMBULAR -> names.next(context.prefix() + "preamble");
            case OPERATIVE -> names.next(context.prefix() + "para");
            case SUB_PARAGRAPH, CONTINUATION, PLAIN, OTHER -> names.next(context.prefix() + "text");
        };
    }

    private static List<String> append(List<String> markers, String marker) {
        List<String> all = new ArrayList<>(markers);
        all.add(marker);
        return all;
    }
}
