package org.dateline.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Origin;

/** Gives articles that tell no day of publication the one of the settings, or that of their file's name where that is asked for. */
record Settled(SourceSettings settings, String name) {

    Article apply(Article article) {
        if (article.published().isPresent()) {
            return article;
        }
        if (settings.dayFromName()) {
            Optional<Stamp> stamp = inName();
            if (stamp.isPresent()) {
                return dated(article, stamp.get().day(), stamp.get().written(), "name of the file", 0.73);
            }
        }
        return settings.published().map(day -> dated(article, day, day.toString(), "given with the command", 1)).orElse(article);
    }

    private static Article dated(Article article, LocalDate day, String stamp, String source, double confidence) {
        Article dated = article.withPublished(day);
        return article.origin().map(origin -> dated.withOrigin(new Origin(origin.file(), origin.member(), origin.record(), origin.reader(),
                Optional.of(new Origin.Day(stamp, source, confidence)), origin.anchors()))).orElse(dated);
    }

    /** The day that the file's name tells, else the innermost folder that tells one. */
    private Optional<Stamp> inName() {
        List<String> parts = List.of(name.split("/"));
        for (int i = parts.size() - 1; i >= 0; i--) {
            Optional<Stamp> stamp = StampReader.read(parts.get(i).replace('_', ' '), StampReader.Order.DAY_FIRST);
            if (stamp.isPresent()) {
                return stamp;
            }
        }
        return StampReader.read(name.replaceAll("(\\d{4})/(\\d{2})/(\\d{2})", "$1-$2-$3"));
    }
}
