package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.lexicon.WordSet;
import org.dateline.number.Quantity;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/** Makes claims of the figures of one event, and of its lone victims where nobody is counted. */
final class ClaimMaker {

    static final int CONFIRMED = 0;
    static final int COUNTED = 1;
    static final int LONE = 2;
    static final int SIGN = 3;

    private static final WordSet SHOT = WordSet.of("shot", "struck", "hit", "stabbed");
    private static final int NEAR = 4;

    List<Claim> of(AnnotatedArticle annotated, List<Figure> told, List<Sentence> sentences, LoneVictims lone,
            Map<FigureKind, Long> headline, Map<FigureKind, CountReader.Count> lead) {
        List<Claim> claims = new ArrayList<>();
        Set<FigureKind> counted = EnumSet.noneOf(FigureKind.class);
        long most = 1;
        List<Figure> figures = new ArrayList<>(told);
        Set<Figure> added = new HashSet<>();
        for (CountAdder.Added sum : CountAdder.add(told, annotated.article().text())) {
            figures.add(sum.whole());
            added.addAll(sum.parts());
        }
        for (Figure figure : figures) {
            boolean confirmed = figure.quantity().stated().isPresent()
                    && headline.getOrDefault(figure.kind(), -1L) == figure.quantity().stated().getAsLong();
            claims.add(claim(annotated, figure, confirmed ? CONFIRMED : COUNTED, dead(figure, figures, sentences),
                    added.contains(figure) || isPart(figure, figures)));
            if (figure.stance() == Stance.STATED && (figure.kind() == FigureKind.KILLED || figure.kind() == FigureKind.INJURED)) {
                counted.add(figure.kind());
                most = Math.max(most, figure.quantity().stated().orElse(1));
            }
        }
        for (CountReader.Count count : lead.values()) {
            if (!counted.contains(count.kind()) || most == 1 && headline.getOrDefault(count.kind(), -1L) == count.number()) {
                claims.add(claim(annotated, figure(count.evidence(), count.kind(), count.number()),
                        headline.getOrDefault(count.kind(), -1L) == count.number() ? CONFIRMED : COUNTED, 0, false));
                counted.add(count.kind());
                most = Math.max(most, count.number());
            }
        }
        if (most == 1) {
            dropStray(claims, counted, lone);
        }
        addLone(annotated, FigureKind.KILLED, counted, lone, claims);
        boolean dead = claims.stream().anyMatch(claim -> claim.figure().kind() == FigureKind.KILLED);
        if (!dead || lone.injuredBeside()) {
            addLone(annotated, FigureKind.INJURED, counted, lone, claims);
        }
        claims.sort(Comparator.comparing((Claim claim) -> claim.figure().evidence().span())
                .thenComparing(claim -> claim.figure().kind()));
        return claims;
    }

    /** The claims of figures as they stand. */
    List<Claim> plain(AnnotatedArticle annotated, List<Figure> figures) {
        return figures.stream().map(figure -> claim(annotated, figure, COUNTED, 0, isPart(figure, figures))).toList();
    }

    /** A lone victim whom figures count is told to be dead, or only wounded: the weaker reading goes. */
    private static void dropStray(List<Claim> claims, Set<FigureKind> counted, LoneVictims lone) {
        double dead = lone.weight(FigureKind.KILLED);
        double wounded = lone.weight(FigureKind.INJURED);
        if (counted.contains(FigureKind.INJURED) && !lone.injuredBeside() && dead >= 2.5
                && (counted.contains(FigureKind.KILLED) || dead >= wounded)) {
            claims.removeIf(claim -> claim.figure().kind() == FigureKind.INJURED);
            counted.remove(FigureKind.INJURED);
        } else if (counted.contains(FigureKind.KILLED) && dead < 1 && wounded >= 2.5) {
            claims.removeIf(claim -> claim.figure().kind() == FigureKind.KILLED);
            counted.remove(FigureKind.KILLED);
        }
    }

    private static void addLone(AnnotatedArticle annotated, FigureKind kind, Set<FigureKind> counted, LoneVictims lone,
            List<Claim> claims) {
        if (counted.contains(kind)) {
            return;
        }
        List<Evidence> persons = lone.of(kind);
        if (!persons.isEmpty()) {
            claims.add(claim(annotated, figure(persons.get(0), kind, persons.size()), LONE, 0, false));
        } else if (lone.isEnough(kind) && lone.anyone().isPresent() && !counted.contains(FigureKind.INJURED)) {
            claims.add(claim(annotated, figure(lone.anyone().get(), kind, 1), SIGN, 0, false));
        }
    }

    private static boolean isPart(Figure figure, List<Figure> figures) {
        return figure.subsetOf().isPresent() && figures.stream().filter(whole -> whole.evidence().span().equals(figure.subsetOf().get()))
                .allMatch(whole -> whole.kind() == figure.kind());
    }

    /** How many of those shot are told to have died: a part that was killed, or all killed where "shot" tells no outcome. */
    private static long dead(Figure figure, List<Figure> figures, List<Sentence> sentences) {
        if (figure.kind() != FigureKind.INJURED || figure.quantity().stated().orElse(0) < 2) {
            return 0;
        }
        OptionalLong part = figures.stream().filter(other -> other.kind() == FigureKind.KILLED && !other.joint()
                && other.subsetOf().isPresent() && other.subsetOf().get().equals(figure.evidence().span()))
                .mapToLong(other -> other.quantity().stated().orElse(0)).max();
        if (part.isEmpty() && isShot(figure, sentences)) {
            part = figures.stream().filter(other -> other.kind() == FigureKind.KILLED && !other.joint() && other.stance() == Stance.STATED)
                    .mapToLong(other -> other.quantity().stated().orElse(0)).max();
        }
        return part.isPresent() && part.getAsLong() < figure.quantity().stated().getAsLong() ? part.getAsLong() : 0;
    }

    private static boolean isShot(Figure figure, List<Sentence> sentences) {
        if (figure.evidence().quote().contains("other")) {
            return false;
        }
        for (Sentence sentence : sentences) {
            if (sentence.span().contains(figure.evidence().span())) {
                int end = sentence.tokenAt(figure.evidence().span().end() - 1) + 1;
                for (int i = end; i < Math.min(sentence.size(), end + NEAR); i++) {
                    if (SHOT.has(sentence, i)) {
                        return !sentence.is(i + 1, "and");
                    }
                }
                int begin = sentence.tokenAt(figure.evidence().span().begin());
                return SHOT.has(sentence, begin - 1);
            }
        }
        return false;
    }

    private static Claim claim(AnnotatedArticle annotated, Figure figure, int rank, long dead, boolean part) {
        return new Claim(annotated.article().id(), annotated.article().outlet(),
                annotated.published().filter(Publication::isTold).flatMap(Publication::best).or(() -> figure.when().flatMap(Interval::last)), figure, rank,
                dead, part);
    }

    private static Figure figure(Evidence evidence, FigureKind kind, long count) {
        return new Figure(evidence, kind, false, Quantity.exactly(count), Unit.PEOPLE, Optional.empty(), Role.UNSPECIFIED,
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Scope.INCIDENT, Stance.STATED);
    }
}
