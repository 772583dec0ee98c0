package org.plenary.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.dsl.files.Fault;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.writer.source.SourceWriter;

/** Makes a text of a file of another kind. */
final class Import {

    private final Desk desk;
    private final Optional<Path> folder;
    private final boolean force;
    private final ImportOptions options;
    /** The texts of this run: two files may be of one symbol and language. */
    private final Map<Path, Path> written = new ConcurrentHashMap<>();

    Import(Desk desk, Optional<Path> folder, boolean force, ImportOptions options) {
        this.desk = desk;
        this.folder = folder;
        this.force = force;
        this.options = options;
    }

    /** Reads the file, and writes the text beside it or into the folder. */
    Outcome of(Input input) throws FileFaultException {
        Imported reading = read(desk, input, options);
        Path target = folder.orElse(Optional.ofNullable(input.path().getParent()).orElse(Path.of("")))
                .resolve(reading.fileName(input.stem()));
        refuseToReplace(target, input);
        String text = new SourceWriter(reading.remarks()).text(reading.document());
        desk.outputs().write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return Outcome.found(messages(target, reading.remarksInOrder())).withWritten();
    }

    /** Reads a file of any kind that can be imported. */
    static Imported read(Desk desk, Input input, ImportOptions options) throws FileFaultException {
        try (InputStream in = desk.reader().open(input.path())) {
            byte[] content = in.readNBytes((ImportFile.LIMIT_MEGABYTES << 20) + 1);
            return Imports.read(new ImportFile(input.path().getFileName().toString(), content), options,
                    percent -> !Thread.currentThread().isInterrupted());
        } catch (ImportException failure) {
            throw new FileFaultException(Fault.NOT_IMPORTABLE, failure.getMessage());
        } catch (FileFaultException failure) {
            throw failure;
        } catch (IOException failure) {
            throw new FileFaultException(Fault.UNREADABLE, "The file could not be read to its end.");
        }
    }

    private void refuseToReplace(Path target, Input input) throws FileFaultException {
        Path other = written.putIfAbsent(target.toAbsolutePath().normalize(), input.path());
        if (other != null) {
            throw new FileFaultException(Fault.EXISTS, "Its text would have the same name, " + target.getFileName()
                    + ", as that of “" + other + "”. Import them into two folders.");
        }
        if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileFaultException(Fault.EXISTS, "Its text, " + target
                    + ", is there already and is not replaced. Add --force to replace it.");
        }
    }

    private static List<Message> messages(Path target, List<String> remarks) {
        return remarks.stream()
                .map(remark -> new Message(target.toString(), null, Severity.WARNING, remark, "to-check")).toList();
    }
}
