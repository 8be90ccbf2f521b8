package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.query.Phrases.Phrase;

/** Reads off a question what happened to whom: "killed or injured", "women and children", "refugees". */
final class WhoReader {

    private final TokenReader in;
    private final Told told;

    WhoReader(TokenReader in, Told told) {
        this.in = in;
        this.told = told;
    }

    /** Reads the kinds that begin with {@code first}. */
    void kinds(Phrase first, Chain chain) {
        Set<FigureKind> kinds = new LinkedHashSet<>(kinds(first));
        int mark = in.mark();
        while (in.takeAny(",", "or", "and", "&", "/")) {
            in.takeAny("and", "or");
            Optional<Phrase> more = in.phrase().filter(phrase -> phrase.form() == Form.KIND);
            if (more.isEmpty()) {
                in.back(mark);
                break;
            }
            in.skip(more.get().length());
            kinds.addAll(kinds(more.get()));
            mark = in.mark();
        }
        if (kinds.size() > 1 && kinds.size() > kinds(first).size()) {
            told.doubt();
        }
        chain.addKinds(kinds);
    }

    private static Set<FigureKind> kinds(Phrase phrase) {
        Set<FigureKind> kinds = new LinkedHashSet<>();
        for (String kind : phrase.value().split(" ")) {
            kinds.add(FigureKind.valueOf(kind));
        }
        return kinds;
    }

    /** Reads the people that begin with {@code first}: "children", "women and children", "refugees". */
    void people(Phrase first, Chain chain) {
        List<Condition> groups = new ArrayList<>();
        Optional<Phrase> next = Optional.of(first);
        int mark = in.mark();
        while (next.isPresent()) {
            groups.add(new Group(next.get().text()));
            if (!next.get().value().isEmpty()) {
                chain.imply(FigureKind.valueOf(next.get().value()));
                told.doubt();
            }
            mark = in.mark();
            next = in.takeAny(",", "or", "and", "&") ? in.phrase().filter(phrase -> phrase.form() == Form.PEOPLE) : Optional.empty();
            next.ifPresent(phrase -> in.skip(phrase.length()));
        }
        in.back(mark);
        if (groups.size() > 1) {
            told.doubt();
        }
        chain.add(groups.size() == 1 ? groups.get(0) : new Condition.Or(groups));
    }
}
