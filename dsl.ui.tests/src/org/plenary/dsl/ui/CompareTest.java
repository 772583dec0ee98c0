package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drafter compares two texts with each other. */
class CompareTest {

    private static final String OLD = """
            ---
            language: en
            title: Safety of boats
            ---

            The General Assembly,

            Recalling its resolution 72/278 of 22 May 2018,

            1. Encourages parliaments to cooperate closely with the United Nations:

               (a) In the spring of every year;

            2. Decides to remain seized of the matter.
            """;

    private final Workbench workbench = new Workbench();

    @BeforeEach
    void openProject() throws CoreException {
        workbench.openProject("comparisons");
    }

    @AfterEach
    void close() throws CoreException {
        workbench.close();
    }

    @Test
    void onlyWhatDiffersIsShownAndANewNumberIsNoDifference() throws CoreException {
        compare(OLD, OLD.replace("1. Encourages", "1. Welcomes the weather;\n\n2. Encourages")
                .replace("2. Decides", "3. Decides").replace("the spring of", "the autumn of"));
        assertTrue(Workbench.becomes(() -> lines().size() >= 4), () -> lines().toString());
        Screen.keep("compare");
        assertEquals(List.of("Operative part", "  1. Welcomes the weather;",
                "  1. \u2192 2. Encourages parliaments to cooperate closely with the United\u2026",
                "    (a) In the autumn of every year;"), lines());
    }

    @Test
    void theTextOfTheChosenPassageIsShown() throws CoreException {
        compare(OLD, OLD.replace("boats", "ships").replace("spring", "autumn"));
        assertTrue(Workbench.becomes(() -> lines().size() >= 5), () -> lines().toString());
        choose("    (a) In the autumn of every year;");
        assertTrue(Workbench.becomes(() -> Workbench.shown(StyledText.class).stream()
                .anyMatch(text -> text.getText().strip().equals("(a) In the autumn of every year;"))),
                () -> Workbench.shown(StyledText.class).stream().map(StyledText::getText).toList().toString());
        Screen.keep("compare-passage");
    }

    @Test
    void arabicRunsFromRightToLeft() throws CoreException {
        String text = "---\nlanguage: ar\n---\n\nإن الجمعية العامة،\n\n"
                + "1. تشجع البرلمانات على التعاون مع الأمم المتحدة؛\n\n"
                + "2. تقرر أن تبقي المسألة قيد نظرها.\n";
        compare(text, text.replace("التعاون", "العمل"));
        assertTrue(Workbench.becomes(() -> lines().size() >= 2), () -> lines().toString());
        assertTrue(Workbench.becomes(() -> Workbench.shown(StyledText.class).stream()
                .filter(side -> side.getText().contains("الأمم"))
                .filter(side -> side.getOrientation() == SWT.RIGHT_TO_LEFT).count() == 2));
        Screen.keep("compare-arabic");
    }

    @Test
    void halfTypedAndEmptyTextsAreCompared() throws CoreException {
        compare("", "---\nlanguage: en\n\nThe General Ass");
        assertTrue(Workbench.becomes(() -> !lines().isEmpty()));
    }

    private void compare(String old, String now) throws CoreException {
        IFile oldText = workbench.write("old.resolution", old);
        IFile newText = workbench.write("new.resolution", now);
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel(newText.getName());
        configuration.setRightLabel(oldText.getName());
        CompareUI.openCompareEditor(new CompareEditorInput(configuration) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
                return new DiffNode(new ResourceNode(newText), new ResourceNode(oldText));
            }
        });
    }

    private static Stream<Tree> trees() {
        return Workbench.shown(Tree.class).stream().filter(tree -> Stream.iterate(tree.getParent(),
                parent -> parent != null, parent -> parent.getParent())
                .anyMatch(parent -> parent.getClass().getName().startsWith("org.eclipse.compare.")));
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        trees().forEach(tree -> collect(tree.getItems(), "", lines));
        return lines;
    }

    private static void collect(TreeItem[] items, String indent, List<String> lines) {
        Arrays.stream(items).filter(item -> !item.getText().isEmpty()).forEach(item -> {
            lines.add(indent + item.getText());
            collect(item.getItems(), indent + "  ", lines);
        });
    }

    private static void choose(String line) {
        Tree tree = trees().findFirst().orElseThrow();
        TreeItem item = find(tree.getItems(), line.strip()).findFirst().orElseThrow();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        tree.notifyListeners(SWT.DefaultSelection, event);
    }

    private static Stream<TreeItem> find(TreeItem[] items, String text) {
        return Arrays.stream(items).flatMap(item -> item.getText().equals(text) ? Stream.of(item)
                : find(item.getItems(), text));
    }
}
