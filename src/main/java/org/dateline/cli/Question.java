package org.dateline.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.query.PlaceNames;
import org.dateline.query.QueryException;
import org.dateline.query.QueryParser;
import org.dateline.query.Understood;
import picocli.CommandLine.Parameters;

/** The question that a command is asked, as several commands share it. */
final class Question {

    @Parameters(arity = "1..*", paramLabel = "EXPRESSION", description = "The question; best in single quotes.")
    private List<String> words;

    /**
     * The question, told on standard error where it could be read in another way.
     *
     * @throws QueryException where it cannot be understood, with the column
     */
    Understood understood(Console console, PlaceNames names) {
        return understood(String.join(" ", words), console, names);
    }

    /** The same of an expression, with the places of the library. */
    static Understood understood(String expression, Console console) {
        return understood(expression, console, PlaceNames.english());
    }

    private static final String INCIDENTS = "incidents";

    /** Whether it begins with the word "incidents": it asks for events, not for figures. */
    boolean asksForIncidents() {
        return String.join(" ", words).strip().toLowerCase(Locale.ROOT).startsWith(INCIDENTS + " ");
    }

    /** What it asks of incidents. */
    String aboutIncidents() {
        return String.join(" ", words).strip().substring(INCIDENTS.length()).strip();
    }

    /** The same of an expression. */
    static Understood understood(String expression, Console console, PlaceNames names) {
        Understood understood = QueryParser.read(expression, LocalDate.now(), names);
        PrintStream err = console.err();
        if (understood.isDoubtful()) {
            err.println(SafeText.line("understood as: " + understood.query()));
        }
        understood.notes().forEach(note -> err.println("  " + SafeText.line(note)));
        return understood;
    }
}
