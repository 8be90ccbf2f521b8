package org.dateline.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Evidence;
import org.dateline.figure.Figure;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.event.Scope;
import org.dateline.figure.Stance;
import org.dateline.clause.Unit;
import org.dateline.number.Quantity;
import org.dateline.pipeline.AnnotatedArticle;

/** Makes claims of the figures of one event, and of its lone victims where nobody is counted. */
final class ClaimMaker {

    private static final int COUNTED = 0;
    private static final int LONE = 1;
    private static final int SIGN = 2;

    List<Claim> of(AnnotatedArticle annotated, List<Figure> figures, VictimFinder.Found lone,
            VictimFinder.Found headline) {
        List<Claim> claims = new ArrayList<>();
        Set<FigureKind> counted = EnumSet.noneOf(FigureKind.class);
        for (Figure figure : figures) {
            claims.add(claim(annotated, figure, COUNTED));
            if (figure.stance() == Stance.STATED) {
                counted.add(figure.kind());
            }
        }
        boolean dead = addLone(annotated, FigureKind.KILLED, counted, lone, headline, claims);
        if (!dead || lone.victims().stream().anyMatch(victim -> victim.fate() == FigureKind.INJURED && victim.another())) {
            addLone(annotated, FigureKind.INJURED, counted, lone, headline, claims);
        }
        claims.sort(java.util.Comparator.comparing((Claim claim) -> claim.figure().evidence().span())
                .thenComparing(claim -> claim.figure().kind()));
        return claims;
    }

    private static boolean addLone(AnnotatedArticle annotated, FigureKind kind, Set<FigureKind> counted,
            VictimFinder.Found lone, VictimFinder.Found headline, List<Claim> claims) {
        if (counted.contains(kind)) {
            return kind == FigureKind.KILLED;
        }
        Optional<Evidence> victim = lone.victims().stream().filter(one -> one.fate() == kind).map(Victim::evidence).findFirst();
        if (victim.isPresent()) {
            claims.add(claim(annotated, figure(victim.get(), kind), LONE));
            return true;
        }
        boolean dead = kind == FigureKind.KILLED;
        int signs = (dead ? lone.killedSigns() + headline.killedSigns() : lone.injuredSigns() + headline.injuredSigns())
                + (int) headline.victims().stream().filter(one -> one.fate() == kind).count();
        if (signs > 0 && lone.persons().isPresent() && !counted.contains(FigureKind.INJURED)) {
            claims.add(claim(annotated, figure(lone.persons().get(), kind), SIGN));
            return true;
        }
        return false;
    }

    private static Claim claim(AnnotatedArticle annotated, Figure figure, int rank) {
        return new Claim(annotated.article().id(), annotated.article().outlet(),
                annotated.published().flatMap(org.dateline.time.Publication::best)
                        .or(() -> figure.when().flatMap(org.dateline.time.Interval::last)), figure, rank);
    }

    private static Figure figure(Evidence evidence, FigureKind kind) {
        return new Figure(evidence, kind, false, Quantity.exactly(1), Unit.PEOPLE, Optional.empty(), Role.UNSPECIFIED,
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Scope.INCIDENT, Stance.STATED);
    }
}
