package org.plenary.dsl.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;

/** A report that programs read: one object of JSON. */
interface CheckReport {

    /** What it consists of: maps, lists, words and numbers, in the order in which they print. */
    Object of(List<Outcome> outcomes);

    /** Prints it, with a line for each value and an end of line. */
    default String print(List<Outcome> outcomes) {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(of(outcomes)) + "\n";
    }
}
