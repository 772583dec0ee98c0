package org.plenary.dsl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.plenary.dsl.files.OutputFiles;

/** Where the operating system calls {@code plenary}: the only class that knows its streams and its exit. */
public final class Main {

    private Main() {
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        OutputFiles outputs = new OutputFiles();
        Runtime.getRuntime().addShutdownHook(new Thread(outputs::stop));
        Console console = Console.of(System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), Terminal.showsErrors());
        int exit = new Program(console, outputs).run(arguments);
        console.flush();
        System.exit(exit);
    }
}
