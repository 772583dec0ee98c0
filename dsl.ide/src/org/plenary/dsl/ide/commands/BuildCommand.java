package org.plenary.dsl.ide.commands;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.OutputFiles;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.wording.Sentence;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;
import org.plenary.dsl.writer.Writer;
import org.plenary.dsl.writer.docx.DocxTemplate;
import org.plenary.dsl.writer.docx.DocxWriter;
import org.plenary.dsl.writer.docx.TemplateException;

/**
 * Writes a text in another format: {@code [uri, "docx"]} beside the text, {@code [uri, "docx", target]} to the file of
 * this URI, {@code [uri, "docx", target, template]} with a Word template. The answer is where it was written.
 */
final class BuildCommand implements TextCommand {

    private final OutputFiles outputs = new OutputFiles();

    @Inject
    BuildCommand() {
        // Nothing is needed before it runs.
    }

    @Override
    public Object run(OpenText text, Arguments arguments) throws CommandRefusedException {
        String name = arguments.text(1).orElse("");
        Format format = Formats.named(name).orElseThrow(() -> new CommandRefusedException(
                ServerSentence.of("build.no-format", name, Formats.names())));
        Optional<Path> source = file(text.resource().getURI());
        Path target = target(source, arguments.text(2).filter(uri -> !uri.isBlank()), format);
        if (source.filter(target.toAbsolutePath().normalize()::equals).isPresent()) {
            throw new CommandRefusedException(ServerSentence.of("build.text-itself"));
        }
        Writer writer = writer(format, arguments.text(3).filter(uri -> !uri.isBlank()));
        try {
            outputs.write(target, out -> writer.write(text.document(), out));
        } catch (FileFaultException failure) {
            throw new CommandRefusedException(failure.sentence());
        }
        return target.toUri().toString();
    }

    /** The Word file takes its styles and its page from a template, if there is one. */
    private static Writer writer(Format format, Optional<String> template) throws CommandRefusedException {
        if (template.isEmpty() || !format.name().equals(Formats.WORD)) {
            return format.writer();
        }
        Path file = path(template.get());
        try {
            return new DocxWriter(DocxTemplate.read(file));
        } catch (TemplateException unfit) {
            throw new CommandRefusedException(Sentence.asItIs(unfit.getMessage()));
        } catch (IOException unreadable) {
            throw new CommandRefusedException(ServerSentence.of("build.template", file.getFileName()));
        }
    }

    private static Optional<Path> file(URI uri) {
        return uri.isFile() ? Optional.of(Path.of(uri.toFileString()).toAbsolutePath().normalize()) : Optional.empty();
    }

    private static Path target(Optional<Path> source, Optional<String> given, Format format)
            throws CommandRefusedException {
        if (given.isPresent()) {
            return path(given.get());
        }
        Path file = source.orElseThrow(() -> new CommandRefusedException(ServerSentence.of("build.unsaved")));
        String name = file.getFileName().toString().replaceFirst("\\.resolution$", "");
        return file.resolveSibling(name + "." + format.extension());
    }

    private static Path path(String uri) throws CommandRefusedException {
        try {
            return Path.of(java.net.URI.create(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException unknown) {
            throw new CommandRefusedException(ServerSentence.of("command.no-file", uri));
        }
    }
}
