package org.dateline.cli;

import java.util.List;
import org.dateline.query.FigureQuery;
import picocli.CommandLine.Parameters;

/** The question that a command is asked, as several commands share it. */
final class Question {

    @Parameters(arity = "1..*", paramLabel = "EXPRESSION", description = "The question; best in single quotes.")
    private List<String> words;

    /**
     * The question.
     *
     * @throws org.dateline.query.QueryException where it cannot be understood, with the column
     */
    FigureQuery query() {
        return FigureQuery.parse(String.join(" ", words));
    }
}
