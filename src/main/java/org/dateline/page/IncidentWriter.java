package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Backlink;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Claim;
import org.dateline.ledger.Incident;
import org.dateline.ledger.LeftOut;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Revision;
import org.dateline.ledger.Telling;
import org.dateline.ledger.Tie;
import org.dateline.ledger.Toll;
import org.dateline.place.Point;
import org.dateline.reuse.Copy;

/** Writes incidents as the page's script reads them: rows for its lists, and all that is known of one of them. */
final class IncidentWriter {

    private static final int TITLE = 90;

    private final JsonGenerator json;
    private final Function<ArticleId, Optional<Article>> articles;

    /** @param articles looks up the texts that claims stand in */
    IncidentWriter(JsonGenerator json, Function<ArticleId, Optional<Article>> articles) {
        this.json = json;
        this.articles = articles;
    }

    /** What lists show. */
    void row(IncidentRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.id());
        Json.text(json, "type", row.type());
        Json.text(json, "title", row.title());
        strings("places", row.places());
        Json.text(json, "country", row.country());
        json.writeStringField("level", row.spot().level().name());
        coordinate("lat", row.spot().point().map(Point::latitude));
        coordinate("lon", row.spot().point().map(Point::longitude));
        json.writeNumberField("radius", Math.round(row.spot().radiusKm() * 10) / 10.0);
        json.writeNumberField("confidence", Math.round(row.spot().confidence() * 100) / 100.0);
        json.writeStringField("placeBasis", row.placeBasis().name());
        Json.day(json, "from", row.from());
        Json.day(json, "to", row.to());
        json.writeStringField("basis", row.basis().name());
        json.writeObjectFieldStart("tolls");
        for (Map.Entry<FigureKind, Map<String, Optional<Amount>>> kind : row.tolls().entrySet()) {
            json.writeObjectFieldStart(kind.getKey().name());
            for (Map.Entry<String, Optional<Amount>> toll : kind.getValue().entrySet()) {
                json.writeFieldName(toll.getKey());
                amount(toll.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        strings("sources", row.sources());
        json.writeNumberField("articles", row.articles());
        json.writeNumberField("voices", row.voices());
        json.writeEndObject();
    }

    private void amount(Optional<Amount> amount) throws IOException {
        if (amount.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        Json.number(json, amount.get().low());
        Json.number(json, amount.get().best());
        Json.number(json, amount.get().high());
        json.writeEndArray();
    }

    /** The articles with their words, what each of {@code policies} made of their claims, why they were joined, what changed. */
    void detail(Incident incident, List<Policy> policies) throws IOException {
        json.writeStartObject();
        Map<Claim, int[]> positions = new HashMap<>();
        json.writeArrayFieldStart("tellings");
        for (int t = 0; t < incident.tellings().size(); t++) {
            Telling telling = incident.tellings().get(t);
            for (int c = 0; c < telling.claims().size(); c++) {
                positions.put(telling.claims().get(c), new int[] {t, c});
            }
            telling(telling);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("verdicts");
        for (Policy policy : policies) {
            verdicts(incident.by(policy), policy, positions);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("ties");
        for (Tie tie : incident.ties()) {
            json.writeStartObject();
            json.writeStringField("a", tie.a().value());
            json.writeStringField("b", tie.b().value());
            json.writeNumberField("strength", Math.round(tie.strength() * 10) / 10.0);
            strings("reasons", tie.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("copies");
        for (Copy copy : incident.copies()) {
            json.writeStartObject();
            json.writeStringField("a", copy.a().value());
            json.writeStringField("b", copy.b().value());
            json.writeNumberField("share", Math.round(copy.share() * 100) / 100.0);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("revisions");
        for (Revision revision : incident.revisions()) {
            revision(revision);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void telling(Telling telling) throws IOException {
        Optional<Article> article = articles.apply(telling.article());
        json.writeStartObject();
        json.writeStringField("article", telling.article().value());
        Json.text(json, "title", telling.title().or(() -> article.map(Article::text).map(IncidentWriter::firstWords)));
        Json.text(json, "outlet", telling.outlet());
        Json.text(json, "url", article.flatMap(Article::uri).map(Object::toString));
        Json.day(json, "published", telling.published());
        json.writeBooleanField("given", article.flatMap(Article::published).isPresent());
        json.writeArrayFieldStart("claims");
        for (Claim claim : telling.claims()) {
            json.writeStartObject();
            claim(claim);
            weight(claim, telling);
            Optional<Backlink> back = article.filter(found -> claim.figure().evidence().span().end() <= found.text().length())
                    .flatMap(found -> Backlink.of(found, claim.figure().evidence().span()));
            Json.text(json, "anchor", back.map(Backlink::anchor));
            Json.text(json, "link", back.flatMap(Backlink::link).map(Object::toString));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("paragraphs");
        for (Passage passage : article.map(found -> Passage.of(found.text(), telling.claims())).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("text", passage.text());
            json.writeArrayFieldStart("marks");
            for (Passage.Mark mark : passage.marks()) {
                json.writeArray(new int[] {mark.begin(), mark.end(), mark.claim()}, 0, 3);
            }
            json.writeEndArray();
            if (passage.isCutBefore()) {
                json.writeBooleanField("cutBefore", true);
            }
            if (passage.isCutAfter()) {
                json.writeBooleanField("cutAfter", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** So many words of a text's first line as make a title. */
    private static String firstWords(String text) {
        String line = text.lines().map(String::strip).filter(words -> !words.isEmpty()).findFirst().orElse("");
        if (line.length() <= TITLE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', TITLE);
        return line.substring(0, blank > 0 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, TITLE))) + "…";
    }

    /** The fields of a claim, in an object that is open. */
    void claim(Claim claim) throws IOException {
        json.writeStringField("kind", claim.figure().kind().name());
        json.writeArrayFieldStart("toll");
        Json.number(json, claim.figure().quantity().low());
        Json.number(json, claim.figure().quantity().best());
        Json.number(json, claim.figure().quantity().high());
        json.writeEndArray();
        json.writeStringField("unit", claim.figure().unit().name());
        json.writeStringField("stance", claim.figure().stance().name());
        Json.text(json, "group", claim.figure().group());
        Json.text(json, "saidBy", claim.figure().saidBy().map(by -> by.name()));
    }

    /** What a policy that a reader types weighs claims by. */
    private void weight(Claim claim, Telling telling) throws IOException {
        json.writeNumberField("rank", claim.rank());
        if (claim.dead() > 0) {
            json.writeNumberField("dead", claim.dead());
        }
        if (!claim.day().equals(telling.published())) {
            Json.day(json, "held", claim.day());
        }
    }

    private void verdicts(Incident weighed, Policy policy, Map<Claim, int[]> positions) throws IOException {
        json.writeObjectFieldStart(PagePolicies.key(policy));
        List<int[]> rests = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Toll toll : weighed.tolls().values()) {
            toll.rests().stream().map(positions::get).forEach(rests::add);
            leftOut.addAll(toll.leftOut());
        }
        json.writeArrayFieldStart("rests");
        for (int[] position : rests) {
            json.writeArray(position, 0, 2);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        for (LeftOut left : leftOut) {
            json.writeStartArray();
            json.writeNumber(positions.get(left.claim())[0]);
            json.writeNumber(positions.get(left.claim())[1]);
            json.writeString(left.why().name());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A change of a number with both quotes. */
    void revision(Revision revision) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", revision.change().name());
        json.writeStringField("kind", revision.kind().name());
        Json.day(json, "day", revision.day());
        json.writeFieldName("before");
        Json.number(json, revision.from());
        json.writeFieldName("after");
        Json.number(json, revision.to());
        strings("quotes", List.of(revision.before().figure().evidence().quote(), revision.after().figure().evidence().quote()));
        json.writeEndObject();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void coordinate(String field, Optional<Double> degrees) throws IOException {
        json.writeFieldName(field);
        if (degrees.isPresent()) {
            json.writeNumber(Math.round(degrees.get() * 1e4) / 1e4);
        } else {
            json.writeNull();
        }
    }
}
