package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordMap;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Words;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/**
 * Finds running totals: figures that say so, and those of headlines that do not ("Gaza death toll tops 18,600") but whose
 * words or size say it.
 */
final class TotalFinder {

    private enum Sense {
        TOLL, LASTING, SINGLE, SHORT
    }

    /** So many are no single event's unless the words say so. */
    private static final long MANY = 1000;

    private static final long LEAST_TOLL = 100;

    private final WordMap<Sense> senses;

    TotalFinder() {
        Map<String, Sense> words = new HashMap<>();
        for (WordList.Row row : WordList.english("ledger/totals.tsv").rows()) {
            words.put(row.get(0), row.get(1, Sense.class));
        }
        senses = WordMap.of(words);
    }

    /** The totals of an article in the order of the text. */
    List<Total> find(AnnotatedArticle annotated, List<Sentence> sentences) {
        List<Total> totals = new ArrayList<>();
        int at = 0;
        for (Figure figure : annotated.figures()) {
            while (at < sentences.size() - 1 && sentences.get(at).span().end() <= figure.evidence().span().begin()) {
                at++;
            }
            if (at < sentences.size() && figure.stance() == Stance.STATED && !figure.joint()
                    && figure.quantity().stated().isPresent() && isTotal(figure, sentences.get(at))) {
                totals.add(total(annotated, figure, sentences.get(at)));
            }
        }
        return totals;
    }

    /** Whether a figure adds up more than one event. */
    private boolean isTotal(Figure figure, Sentence sentence) {
        if (figure.scope() == Scope.TOTAL) {
            return true;
        }
        long number = figure.quantity().stated().getAsLong();
        boolean oneDay = figure.when().filter(days -> days.days() <= 2).isPresent();
        if (number < LEAST_TOLL || oneDay || figure.subsetOf().isPresent() && figure.group().isEmpty()
                || figure.kind() != FigureKind.KILLED && number < MANY) {
            return false;
        }
        Set<Sense> found = EnumSet.noneOf(Sense.class);
        for (int i = 0; i < sentence.size(); i++) {
            Sense sense = senses.get(sentence, i);
            if (sense != null) {
                found.add(sense);
            }
        }
        if (found.contains(Sense.SHORT) || found.contains(Sense.SINGLE) && !found.contains(Sense.LASTING) && number < MANY) {
            return false;
        }
        return number >= MANY || found.contains(Sense.TOLL) && found.contains(Sense.LASTING);
    }

    private Total total(AnnotatedArticle annotated, Figure figure, Sentence sentence) {
        Set<String> names = new HashSet<>();
        Set<String> countries = new HashSet<>();
        List<PlaceMention> around = new ArrayList<>(figure.places());
        annotated.places().stream().filter(mention -> sentence.span().contains(mention.evidence().span())).forEach(around::add);
        for (PlaceMention mention : around) {
            names.add(Words.normalize(mention.text()));
            mention.place().map(Place::country).filter(code -> !code.isEmpty()).ifPresent(countries::add);
        }
        Optional<LocalDate> published = annotated.published().filter(Publication::isTold).flatMap(Publication::best);
        return new Total(new Claim(annotated.article().id(), annotated.article().outlet(), published, figure,
                ClaimMaker.COUNTED, 0, false), published, Optional.empty(), names, countries,
                around.stream().filter(mention -> mention.form() != PlaceMention.Form.DEMONYM).map(PlaceMention::text).findFirst(),
                figure.scope() == Scope.TOTAL ? figure.when().flatMap(Interval::first) : Optional.empty(), Subgroups.ofTotal(figure));
    }
}
