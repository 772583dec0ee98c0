package org.plenary.dsl.parser;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.plenary.dsl.ResolutionStandaloneSetup;
import org.plenary.dsl.resolution.Resolution;

/** A text as the language reads it. */
public final class ParsedText {

    private static final Injector INJECTOR = new ResolutionStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final XtextResource resource;

    private ParsedText(XtextResource resource) {
        this.resource = resource;
    }

    public static ParsedText of(String text) {
        return of(text, INJECTOR.getInstance(XtextResourceSet.class), "text");
    }

    /** Reads a text as one of several files that can refer to one another. */
    public static ParsedText of(String text, XtextResourceSet files, String name) {
        XtextResource resource = (XtextResource) files
                .createResource(URI.createURI("memory:/" + name + ".resolution"));
        try {
            resource.load(new LazyStringInputStream(text), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ParsedText(resource);
    }

    public static XtextResourceSet files() {
        return INJECTOR.getInstance(XtextResourceSet.class);
    }

    public static <T> T service(Class<T> type) {
        return INJECTOR.getInstance(type);
    }

    public Resolution resolution() {
        return (Resolution) resource.getContents().get(0);
    }

    public XtextResource resource() {
        return resource;
    }

    /** The blocks, their marks and what stands in them, one block a line. */
    public String tree() {
        return new TreeView().show(resolution());
    }

    public boolean hasSyntaxErrors() {
        return resource.getParseResult().hasSyntaxErrors();
    }

    /** What is undefined, and everything else that Xtext finds wrong. */
    public List<String> errors() {
        EcoreUtil.resolveAll(resource);
        return resource.getErrors().stream().map(error -> error.getMessage()).toList();
    }

    /** All tokens, layout and comments too, one after the other. */
    public String leaves() {
        StringBuilder leaves = new StringBuilder();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            leaves.append(leaf.getText());
        }
        return leaves.toString();
    }
}
