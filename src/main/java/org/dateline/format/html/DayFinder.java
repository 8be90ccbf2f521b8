package org.dateline.format.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.format.Stamp;
import org.dateline.format.StampReader;
import org.dateline.format.WordTable;
import org.jsoup.nodes.Element;

/**
 * Finds the day on which a page was published: the first source in the order of {@link DaySource} that tells one. What tells of a
 * change ("updated") is no source.
 */
final class DayFinder {

    private static final Map<String, DaySource> METAS = WordTable.read(DayFinder.class, "day-sources.tsv", DaySource::valueOf);
    private static final Pattern SITE = Pattern.compile("^\\w+://[^/]*");
    private static final Pattern IN_URL = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:([/_.-])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})/?(\\d{2}))(?!\\d)");
    private static final int NEAR_BLOCKS = 8;
    private static final int NEAR_CHARACTERS = 160;
    private static final int FEW_WORDS = 12;
    private static final int OUTVOTED = 3;
    private static final int FIRST_YEAR = 1990;

    private final Map<DaySource, List<Stamp>> found = new EnumMap<>(DaySource.class);
    private final StampReader.Order order;

    private DayFinder(PageHead head) {
        String language = head.language().orElse("en").toLowerCase(Locale.ROOT);
        boolean monthFirst = language.startsWith("en") && !language.matches("en[-_](gb|au|nz|ie|in|za|ng|pk|ke).*");
        order = monthFirst ? StampReader.Order.MONTH_FIRST : StampReader.Order.DAY_FIRST;
    }

    /**
     * The day of a page.
     *
     * @param address where the page came from, where something other than the page tells it
     */
    static Optional<PublicationDay> find(PageHead head, JsonLd data, Layout layout, OptionalInt headline, Optional<String> address) {
        DayFinder finder = new DayFinder(head);
        address.ifPresent(url -> finder.url(DaySource.URL, url));
        head.canonical().or(() -> head.meta("og:url")).ifPresent(url -> finder.url(DaySource.CANONICAL, url));
        head.metas().forEach(finder::meta);
        finder.times(head);
        data.objects().stream().filter(JsonLd::isArticle).forEach(object -> finder.data(object));
        data.objects().stream().filter(object -> !JsonLd.isArticle(object)).forEach(object -> finder.data(object));
        finder.text(layout, headline);
        head.meta("description", "og:description").ifPresent(text -> finder.line(DaySource.BODY, text));
        return finder.best();
    }

    private void data(com.fasterxml.jackson.databind.JsonNode object) {
        JsonLd.string(object.path("datePublished")).ifPresent(stamp -> add(DaySource.JSON_LD, stamp));
    }

    private void meta(String name, List<String> contents) {
        DaySource source = METAS.get(name);
        if (source != null) {
            contents.forEach(content -> add(source, content));
        }
    }

    private void url(DaySource source, String url) {
        Matcher day = IN_URL.matcher(SITE.matcher(url).replaceFirst(""));
        while (day.find()) {
            boolean parted = day.group(2) != null;
            add(source, day.group(1) + "-" + (parted ? day.group(3) : day.group(5)) + "-" + (parted ? day.group(4) : day.group(6)));
        }
    }

    private void times(PageHead head) {
        for (Element time : head.times()) {
            String names = time.attr("itemprop") + ' ' + time.className() + ' ' + time.id() + ' '
                    + (time.parent() == null ? "" : time.parent().attr("class"));
            String stamp = time.hasAttr("datetime") ? time.attr("datetime") : time.hasAttr("content") ? time.attr("content") : time.text();
            if (DayWords.CHANGE.areIn(names) || stamp.length() > NEAR_CHARACTERS) {
                continue;
            }
            if (time.attr("itemprop").equals("datePublished") || time.hasAttr("pubdate")) {
                add(DaySource.ITEMPROP, stamp);
            } else if (time.nameIs("time")) {
                add(DayWords.PUBLICATION.areIn(names) ? DaySource.MARKED_TIME : DaySource.FIRST_TIME, stamp);
            }
        }
    }

    /** Short lines beside the headline, the nearest behind it first; then how the first blocks of the page begin. */
    private void text(Layout layout, OptionalInt headline) {
        List<Block> blocks = layout.blocks();
        if (headline.isPresent()) {
            int at = headline.getAsInt();
            for (int i = at + 1; i < Math.min(blocks.size(), at + NEAR_BLOCKS); i++) {
                beside(blocks.get(i));
            }
            for (int i = at - 1; i >= Math.max(0, at - NEAR_BLOCKS / 2); i--) {
                beside(blocks.get(i));
            }
        }
        for (int i = headline.orElse(0); i < blocks.size() && !found.containsKey(DaySource.BODY); i++) {
            String text = blocks.get(i).text();
            line(DaySource.BODY, text.substring(0, Math.min(text.length(), NEAR_CHARACTERS)));
        }
    }

    /** A line beside the headline counts where it tells little else than the day: no sentence, few words. */
    private void beside(Block block) {
        if (block.text().length() <= NEAR_CHARACTERS && !block.isProse()) {
            for (String line : block.text().split("\n")) {
                if (line.chars().filter(c -> c == ' ').count() <= FEW_WORDS) {
                    line(DaySource.HEADLINE, line);
                }
            }
        }
    }

    private void line(DaySource source, String line) {
        stamp(line).filter(stamp -> !DayWords.CHANGE.areIn(line)).ifPresent(stamp -> add(source, stamp));
    }

    private void add(DaySource source, String written) {
        stamp(written).ifPresent(stamp -> add(source, stamp));
    }

    private void add(DaySource source, Stamp stamp) {
        found.computeIfAbsent(source, key -> new ArrayList<>()).add(stamp);
    }

    private Optional<Stamp> stamp(String written) {
        return StampReader.read(written, order).filter(stamp -> stamp.day().getYear() >= FIRST_YEAR);
    }

    /** The day of the most trusted source; where it stands alone and three others agree on another, theirs. */
    private Optional<PublicationDay> best() {
        List<PublicationDay> days = new ArrayList<>();
        found.forEach((source, stamps) -> days.add(new PublicationDay(stamps.get(0), source, agreeing(stamps.get(0)))));
        Optional<PublicationDay> first = days.stream().findFirst();
        return first.filter(day -> day.agreeing() > 1)
                .or(() -> days.stream().filter(day -> day.agreeing() >= OUTVOTED).findFirst()).or(() -> first);
    }

    private int agreeing(Stamp stamp) {
        return (int) found.values().stream()
                .filter(stamps -> stamps.stream().anyMatch(other -> other.day().equals(stamp.day()))).count();
    }
}
