package org.dateline.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Incident;
import org.dateline.ledger.LedgerSteps;
import org.dateline.ledger.LedgerWriter;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Told;
import org.dateline.ledger.Toll;
import org.dateline.place.PlaceMention;
import org.dateline.reuse.Copy;
import org.dateline.time.Interval;

/** Makes the incidents of one component of its pieces. */
final class ComponentIncidents {

    private ComponentIncidents() {}

    static List<IncidentRow> of(Iterator<ComponentPiece> pieces, Policy policy) {
        List<LedgerSteps.Member> members = new ArrayList<>();
        List<LedgerSteps.Pair> pairs = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        while (pieces.hasNext()) {
            ComponentPiece piece = pieces.next();
            if (piece.getTold() != null) {
                members.add(new LedgerSteps.Member(Told.of(piece.getTold()), piece.getNumber(), piece.getBackground()));
            } else if (piece.getShare() == null) {
                pairs.add(new LedgerSteps.Pair(piece.getFirst(), piece.getSecond()));
            } else {
                copies.add(new Copy(new ArticleId(piece.getFirst()), new ArticleId(piece.getSecond()), piece.getShare()));
            }
        }
        return LedgerSteps.incidents(members, pairs, copies, policy).stream().map(ComponentIncidents::row).toList();
    }

    private static IncidentRow row(Incident incident) {
        IncidentRow row = new IncidentRow();
        row.setIncident(incident.id());
        row.setType(incident.type().orElse(null));
        row.setFrom(incident.when().flatMap(Interval::first).orElse(null));
        row.setTo(incident.when().flatMap(Interval::last).orElse(null));
        row.setDateBasis(incident.basis().name());
        row.setPlaces(incident.places().isEmpty() ? null
                : incident.places().stream().map(PlaceMention::text).collect(Collectors.joining("; ")));
        row.setCountry(incident.country().orElse(null));
        incident.point().ifPresent(point -> {
            row.setLatitude(point.latitude());
            row.setLongitude(point.longitude());
        });
        row.setKilledLow(toll(incident, FigureKind.KILLED, Toll::low));
        row.setKilledBest(toll(incident, FigureKind.KILLED, Toll::best));
        row.setKilledHigh(toll(incident, FigureKind.KILLED, Toll::high));
        row.setInjuredLow(toll(incident, FigureKind.INJURED, Toll::low));
        row.setInjuredBest(toll(incident, FigureKind.INJURED, Toll::best));
        row.setInjuredHigh(toll(incident, FigureKind.INJURED, Toll::high));
        row.setDisplacedBest(toll(incident, FigureKind.DISPLACED, Toll::stated));
        row.setSources(incident.sources());
        row.setArticles(incident.articles().stream().map(ArticleId::value).collect(Collectors.joining("; ")));
        row.setJson(line(incident));
        return row;
    }

    private static Long toll(Incident incident, FigureKind kind, Function<Toll, OptionalLong> value) {
        return Optional.ofNullable(incident.tolls().get(kind)).map(value).map(FigureRows::number).orElse(null);
    }

    private static String line(Incident incident) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (LedgerWriter writer = new LedgerWriter(line)) {
            writer.write(incident);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
