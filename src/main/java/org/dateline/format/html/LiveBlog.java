package org.dateline.format.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Anchor;
import org.dateline.format.CleanText;
import org.dateline.format.StampReader;

/** Reads the updates of a live blog, each an article with its own time. */
final class LiveBlog {

    private LiveBlog() {}

    /** The updates that the page's JSON-LD tells, in its order. */
    static List<Page> updates(JsonLd data, Optional<URI> uri, Optional<String> outlet, Optional<String> language) {
        List<Page> updates = new ArrayList<>();
        for (JsonNode blog : data.objects()) {
            if (JsonLd.isA(blog, "LiveBlogPosting")) {
                JsonNode told = blog.path("liveBlogUpdate");
                for (JsonNode update : told.isArray() ? told : List.of(told)) {
                    update(update, updates.size() + 1, uri, outlet, language).ifPresent(updates::add);
                }
            }
        }
        return updates;
    }

    private static Optional<Page> update(JsonNode update, int number, Optional<URI> uri, Optional<String> outlet, Optional<String> language) {
        Optional<String> body = JsonLd.string(update.path("articleBody")).or(() -> JsonLd.string(update.path("text")));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String text = PageCleaner.isMarkup(body.get()) ? PageCleaner.text(body.get()).text() : body.get().strip();
        Optional<URI> own = JsonLd.string(update.path("url")).flatMap(PageAddress::parse).or(() -> uri);
        Optional<PublicationDay> day = JsonLd.string(update.path("datePublished")).flatMap(StampReader::read)
                .map(stamp -> new PublicationDay(stamp, DaySource.JSON_LD, 2));
        return text.isBlank() ? Optional.empty() : Optional.of(new Page(PageKind.ARTICLE, text,
                List.of(new Anchor(0, "liveBlogUpdate " + number)), JsonLd.string(update.path("headline")).map(CleanText::line), outlet, own,
                day, language, List.of()));
    }
}
