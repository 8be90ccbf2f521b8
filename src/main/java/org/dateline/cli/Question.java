package org.dateline.cli;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.place.Gazetteer;
import org.dateline.query.Condition;
import org.dateline.query.FigureQuery;
import org.dateline.query.In;
import org.dateline.query.Region;
import picocli.CommandLine.Parameters;

/** The question that a command is asked, as several commands share it. */
final class Question {

    @Parameters(arity = "1..*", paramLabel = "EXPRESSION", description = "The question; best in single quotes.")
    private List<String> words;

    /** The question, with a message for each place in it that no gazetteer knows. */
    FigureQuery query(Console console) {
        FigureQuery query = query();
        places(query.condition()).filter(region -> region.places().isEmpty())
                .filter(region -> region.keys().stream().anyMatch(key -> key.startsWith("n:")))
                .forEach(region -> console.err().println("no place called " + region
                        + " is known; only figures are found whose text calls their place so"));
        return query;
    }

    private static Stream<Region> places(Condition condition) {
        return condition instanceof Condition.And and ? and.all().stream().flatMap(Question::places)
                : condition instanceof Condition.Or or ? or.any().stream().flatMap(Question::places)
                : condition instanceof Condition.Not not ? places(not.condition())
                : condition instanceof In in && in.resolve(Gazetteer.english()::find) instanceof In known
                        ? Stream.of(known.region()) : Stream.empty();
    }

    /**
     * The question.
     *
     * @throws org.dateline.query.QueryException where it cannot be understood, with the column
     */
    private FigureQuery query() {
        return FigureQuery.parse(String.join(" ", words));
    }
}
