package org.dateline.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.figure.Stance;
import org.dateline.ledger.Claim;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Toll;
import org.dateline.number.Quantity;
import org.dateline.time.Publication;

/**
 * A question about incidents: which events does it answer, each once however many articles tell of it. It asks what a
 * {@link FigureQuery} asks, of the incident's toll, places and days in place of those of a single figure: {@code killed >=
 * 10} is about the toll by the ledger's policy, {@code said by} about the claims that it rests on. Immutable.
 *
 * @param figures what is asked
 */
public record IncidentQuery(FigureQuery figures) implements Predicate<Incident> {

    public IncidentQuery {
        Objects.requireNonNull(figures, "figures");
    }

    /** The question whose {@code figures} are those of whole incidents. */
    public static IncidentQuery of(FigureQuery figures) {
        return new IncidentQuery(figures);
    }

    /** The same with its places looked up. */
    public IncidentQuery resolve(PlaceNames places) {
        return new IncidentQuery(figures.resolve(places));
    }

    /** Whether a toll of the incident answers; places of the question must be looked up before. */
    @Override
    public boolean test(Incident incident) {
        return incident.tolls().values().stream().anyMatch(toll -> test(incident, toll));
    }

    /** Whether that toll of the incident answers. */
    public boolean test(Incident incident, Toll toll) {
        List<Claim> rests = toll.rests();
        return rests.stream().anyMatch(claim -> figures.test(finding(incident, toll, claim)));
    }

    /** The toll as if one article told it: with the number of all, and the place and day of the incident. */
    static Finding finding(Incident incident, Toll toll, Claim claim) {
        Figure told = claim.figure();
        Quantity quantity = toll.low().isPresent() || toll.best().isPresent() || toll.high().isPresent()
                ? new Quantity(toll.low(), toll.best(), toll.high(), told.quantity().hedge()) : told.quantity();
        Figure whole = new Figure(told.evidence(), toll.kind(), false, quantity, told.unit(), told.group(), told.role(),
                Optional.empty(), incident.places(), incident.when(), told.saidBy(), Scope.INCIDENT, Stance.STATED);
        Article article = Article.of(claim.article(), told.evidence().quote());
        return new Finding(claim.outlet().map(article::withOutlet).orElse(article), claim.day().map(Publication::given), whole,
                incident.eventType());
    }
}
