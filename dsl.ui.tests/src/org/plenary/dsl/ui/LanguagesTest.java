package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.ui.assist.ServerHover;
import org.plenary.dsl.ui.edits.Moving;
import org.plenary.dsl.ui.navigation.ServerLinks;

/** The commands of the editor do the same whatever a text is written in, and all of them can be taken back. */
class LanguagesTest {

    private static final Map<String, String> DRAFTS = Map.of("en", """
            ---
            language: en
            title:    Oceans
            ---

            The General Assembly,

            Recalling its resolution 60/1 of 16 September 2005[^outcome],

            1. {#first} Welcomes the outcome of the Conference;

            2. Encourages all States to act on paragraph {@first} above;

            3. Decides to remain seized of the matter.

            [^outcome]: Resolution 60/1.
            """, "zh", """
            ---
            language: zh
            title:    海洋
            ---

            大会，

            回顾其2005年9月16日第60/1号决议[^outcome]，

            1. {#first} 欢迎会议成果；

            2. 鼓励所有国家按照上文第{@first}段采取行动；

            3. 决定继续处理此案。

            [^outcome]: 第60/1号决议。
            """, "ar", """
            ---
            language: ar
            title:    المحيطات
            ---

            إن الجمعية العامة،

            إذ تشير إلى قرارها 60/1 المؤرخ 16 أيلول/سبتمبر 2005[^outcome]،

            1 - {#first} ترحب بنتائج المؤتمر؛

            2 - تشجع جميع الدول على العمل بالفقرة {@first} أعلاه؛

            3 - تقرر أن تبقي المسألة قيد نظرها.

            [^outcome]: القرار 60/1.
            """);
    private static final Map<String, String> SECOND = Map.of("en", "Encourages", "zh", "鼓励", "ar", "تشجع");

    private final Workbench workbench = new Workbench();
    private String draft;
    private String second;
    private ITextEditor editor;
    private IDocument document;
    private ISourceViewer viewer;

    @BeforeEach
    void openProject() throws CoreException {
        workbench.openProject("languages");
    }

    @AfterEach
    void close() throws CoreException {
        workbench.close();
    }

    private void open(String language) throws CoreException {
        draft = DRAFTS.get(language);
        second = SECOND.get(language);
        IFile file = workbench.write("draft." + language + ".resolution", draft);
        editor = (ITextEditor) workbench.open(file);
        document = Workbench.document(editor);
        viewer = (ISourceViewer) Workbench.viewer(editor);
        Workbench.page().activate(editor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void commandsChangeTheTextAndAreTakenBack(String language) throws CoreException {
        open(language);
        int paragraph = draft.indexOf(second);
        run("brackets", paragraph, second.length(), "[" + second + "]");
        run("comment", paragraph, 0, "<!-- 2");
        run("note", paragraph + second.length(), 0, second + "[^");
        run("move-up", paragraph, 0, "{#first}");
        run("numbers-supplied", paragraph, 0, "#");
        new Moving(viewer).beside(draft.indexOf("3"), "before", draft.indexOf("1", draft.indexOf("outcome")));
        Workbench.rest(300);
        takeBackAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void layoutIsOneStep(String language) throws CoreException {
        open(language);
        String ragged = draft.replace("\n\n2", "\n\n\n\n2");
        document.set(ragged);
        Workbench.run("org.plenary.dsl.ui.format");
        assertTrue(Workbench.becomes(() -> document.get().equals(draft)), document::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void referenceIsExplainedLeadsOnAndIsMarked(String language) throws CoreException {
        open(language);
        int reference = draft.indexOf("{@first}") + 3;
        assertTrue(Workbench.becomes(() -> hover(reference).contains("1")), () -> hover(reference));
        assertTrue(Workbench.becomes(() -> links(reference).length > 0), "There is nowhere to go.");
        links(reference)[0].open();
        assertTrue(Workbench.becomes(() -> Math.abs(viewer.getSelectedRange().x - draft.indexOf("{#first}")) < 8),
                () -> "The caret is at " + viewer.getSelectedRange().x);
        editor.selectAndReveal(reference, 0);
        assertTrue(Workbench.becomes(() -> marked() >= 1), "No occurrence is marked.");
        Workbench.run("org.eclipse.ui.genericeditor.findReferences");
        assertTrue(Workbench.becomes(() -> Workbench.shown(Table.class).stream()
                .flatMap(table -> Arrays.stream(table.getItems())).anyMatch(item -> item.getText().contains(second))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void labelIsRenamedEverywhere(String language) throws CoreException {
        open(language);
        editor.selectAndReveal(draft.indexOf("{@first}") + 3, 0);
        answer("renamed");
        Workbench.run("org.plenary.dsl.ui.rename");
        assertTrue(Workbench.becomes(() -> document.get().equals(draft.replace("first", "renamed"))), document::get);
        takeBackAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void paragraphsAreFoundByTheirWordsAndFolded(String language) throws CoreException {
        open(language);
        Workbench.run("org.plenary.dsl.ui.quick-outline");
        assertTrue(Workbench.becomes(() -> popup().anyMatch(tree -> LanguagesTest.says(tree.getItems(), second))));
        popup().forEach(tree -> tree.getShell().close());
        ProjectionViewer folding = (ProjectionViewer) viewer;
        int lines = viewer.getTextWidget().getLineCount();
        assertTrue(Workbench.becomes(() -> {
            folding.doOperation(ProjectionViewer.COLLAPSE_ALL);
            return viewer.getTextWidget().getLineCount() < lines;
        }));
        folding.doOperation(ProjectionViewer.EXPAND_ALL);
        assertTrue(Workbench.becomes(() -> viewer.getTextWidget().getLineCount() == lines));
        assertEquals(draft, document.get());
    }

    /** The trees in small windows over the text. */
    private Stream<Tree> popup() {
        return Workbench.shown(Tree.class).stream().filter(tree -> tree.getShell() != editor.getSite().getShell());
    }

    private static boolean says(TreeItem[] items, String words) {
        return Stream.of(items).anyMatch(item -> item.getText().contains(words) || says(item.getItems(), words));
    }

    private void run(String command, int caret, int length, String expected) {
        editor.selectAndReveal(caret, length);
        Workbench.run("org.plenary.dsl.ui." + command);
        assertTrue(Workbench.becomes(() -> !document.get().equals(draft)), "Nothing was changed by " + command);
        assertTrue(document.get().contains(expected), document::get);
        takeBackAll();
    }

    private void takeBackAll() {
        ITextOperationTarget target = (ITextOperationTarget) viewer;
        for (int steps = 0; steps < 5 && !document.get().equals(draft); steps++) {
            target.doOperation(ITextOperationTarget.UNDO);
        }
        assertEquals(draft, document.get());
    }

    private String hover(int offset) {
        return String.valueOf(new ServerHover().getHoverInfo(viewer, new Region(offset, 0)));
    }

    private IHyperlink[] links(int offset) {
        IHyperlink[] found = new ServerLinks().detectHyperlinks(viewer, new Region(offset, 0), true);
        return found == null ? new IHyperlink[0] : found;
    }

    private long marked() {
        Iterator<Annotation> all = viewer.getAnnotationModel().getAnnotationIterator();
        return Stream.iterate(all, Iterator::hasNext, same -> same).map(Iterator::next)
                .filter(found -> "org.eclipse.ui.genericeditor.text".equals(found.getType())).count();
    }

    /** Writes a name into the dialog as soon as it is there, and presses its first button. */
    private static void answer(String name) {
        List<Text> fields = Workbench.shown(Text.class).stream()
                .filter(field -> field.getShell().getText().equals(Words.of("rename.title"))).toList();
        if (fields.isEmpty()) {
            Display.getCurrent().timerExec(200, () -> answer(name));
            return;
        }
        fields.get(0).setText(name);
        Button accept = fields.get(0).getShell().getDefaultButton();
        accept.notifyListeners(SWT.Selection, null);
    }
}
