package org.plenary.dsl.cli;

/** What went wrong in the program itself, said in a sentence: a drafter has no use for a stack trace. */
final class Mishap {

    private Mishap() {
    }

    static String sentence(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "There is not enough memory for this text. Split it, or build it alone on a larger machine.";
        }
        if (failure instanceof StackOverflowError) {
            return "This text is nested too deeply. Take some levels of paragraphs or marks out of one another.";
        }
        return "Plenary failed on this text through a mistake of its own (" + origin(failure) + "). "
                + "Please report it, with the text.";
    }

    /** Where the mistake is, in the one form that is short and says it to whoever mends it. */
    private static String origin(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return failure.getClass().getSimpleName() + place;
    }
}
