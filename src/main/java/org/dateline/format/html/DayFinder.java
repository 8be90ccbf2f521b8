package org.dateline.format.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.format.EpochStamp;
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
    private static final String SEPARATORS = ":._-";
    private static final String ANY_BEFORE = "*";
    private static final Pattern SITE = Pattern.compile("^\\w+://[^/]*");
    private static final Pattern IN_URL = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:([/_.-])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})/?(\\d{2}))(?!\\d)");
    private static final Pattern MONTH_IN_URL = Pattern.compile("/((?:19|20)\\d{2})/([a-zA-Z]{3,9})/(\\d{1,2})(?=/|$)");
    private static final Pattern DAY_FIRST = Pattern.compile("en[-_](gb|au|nz|ie|in|za|ng|pk|ke).*");
    private static final int NEAR_BLOCKS = 8;
    private static final int NEAR_CHARACTERS = 160;
    private static final int FEW_WORDS = 12;
    /** The day of a paragraph further down is that of an event. */
    private static final int LEADING = 2;
    private static final Set<DaySource> PUBLISHED = Set.of(DaySource.PUBLISHED, DaySource.ITEMPROP, DaySource.MARKED_TIME, DaySource.JSON_LD);
    private static final Set<DaySource> LINES = Set.of(DaySource.HEADLINE, DaySource.MARKED_TIME);
    private static final Optional<DayWords> CHANGE = Optional.of(DayWords.CHANGE);
    private static final int OUTVOTED = 3;
    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_LABEL = 25;

    private final Map<DaySource, List<Stamp>> found = new EnumMap<>(DaySource.class);
    private final Set<LocalDate> changed = new HashSet<>();
    private final Map<String, Optional<Stamp>> read = new HashMap<>();
    private final StampReader.Order order;
    private final Elsewhere elsewhere;

    private DayFinder(PageHead head, Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        String language = head.language().orElse("en").toLowerCase(Locale.ROOT);
        boolean monthFirst = language.startsWith("en") && !DAY_FIRST.matcher(language).matches();
        order = monthFirst ? StampReader.Order.MONTH_FIRST : StampReader.Order.DAY_FIRST;
    }

    /**
     * The day of a page.
     *
     * @param address where the page came from, where something other than the page tells it
     */
    static Optional<PublicationDay> find(PageHead head, JsonLd data, Layout layout, OptionalInt headline, Optional<String> address) {
        DayFinder finder = new DayFinder(head, Elsewhere.of(layout, headline));
        address.ifPresent(url -> finder.url(DaySource.URL, url));
        head.canonical().or(() -> head.meta("og:url")).ifPresent(url -> finder.url(DaySource.CANONICAL, url));
        head.metas().forEach(finder::meta);
        finder.times(head);
        List<JsonNode> articles = data.objects().stream().filter(JsonLd::isArticle).toList();
        articles.stream().filter(article -> isOfPage(article, head)).forEach(finder::data);
        articles.forEach(finder::data);
        if (articles.isEmpty()) {
            data.objects().forEach(object -> JsonLd.string(object.path("uploadDate")).ifPresent(stamp -> finder.add(DaySource.OTHER, stamp)));
        }
        data.objects().stream().filter(object -> !JsonLd.isArticle(object)).forEach(finder::data);
        finder.text(layout, headline);
        head.meta("description", "og:description").ifPresent(text -> finder.line(DaySource.BODY, text));
        return finder.best();
    }

    /** Whether an object is that of the page and not of another article that the page leads to: by its headline. */
    private static boolean isOfPage(JsonNode article, PageHead head) {
        return JsonLd.string(article.path("headline")).or(() -> JsonLd.string(article.path("name")))
                .filter(words -> Headline.isTitle(words, head)).isPresent();
    }

    private void data(JsonNode object) {
        JsonNode published = object.path("datePublished");
        JsonLd.string(published).or(() -> Optional.of(published).filter(JsonNode::isNumber).map(JsonNode::asText))
                .ifPresent(stamp -> add(DaySource.JSON_LD, stamp));
        JsonLd.string(object.path("dateCreated")).or(() -> JsonLd.string(object.path("pub_date"))).ifPresent(stamp -> add(DaySource.OTHER, stamp));
        JsonLd.string(object.path("dateModified")).ifPresent(this::changed);
    }

    private void changed(String written) {
        stamp(written).map(Stamp::day).ifPresent(changed::add);
    }

    private void meta(String name, List<String> contents) {
        if (DayWords.CHANGE.areIn(name)) {
            contents.forEach(this::changed);
        } else {
            source(name).ifPresent(source -> contents.forEach(content -> add(source, content)));
        }
    }

    /** What a name counts as: as a whole, else without what sites put before it, a part at a time. */
    private static Optional<DaySource> source(String name) {
        DaySource source = METAS.get(bare(name));
        for (int i = 0; source == null && i < name.length(); i++) {
            if (SEPARATORS.indexOf(name.charAt(i)) >= 0) {
                source = METAS.get(ANY_BEFORE + bare(name.substring(i + 1)));
            }
        }
        return Optional.ofNullable(source);
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (SEPARATORS.indexOf(name.charAt(i)) < 0) {
                bare.append(name.charAt(i));
            }
        }
        return bare.toString();
    }

    private void url(DaySource source, String url) {
        String path = SITE.matcher(url).replaceFirst("");
        Matcher named = MONTH_IN_URL.matcher(path);
        while (named.find()) {
            add(source, named.group(1) + ' ' + named.group(2) + ' ' + named.group(3));
        }
        Matcher day = IN_URL.matcher(path);
        while (day.find()) {
            boolean parted = day.group(2) != null;
            add(source, day.group(1) + "-" + (parted ? day.group(3) : day.group(5)) + "-" + (parted ? day.group(4) : day.group(6)));
        }
    }

    private void times(PageHead head) {
        for (Element time : head.times()) {
            if (!elsewhere.holds(time)) {
                MarkedDays.read(time, this::field, this::changed);
            }
        }
    }

    /** Short lines beside the headline, the nearest behind it first; then how the first blocks of the page begin. */
    private void text(Layout layout, OptionalInt headline) {
        List<Block> blocks = layout.blocks();
        if (headline.isPresent()) {
            int at = headline.getAsInt();
            for (int i = at + 1; i < Math.min(blocks.size(), at + NEAR_BLOCKS); i++) {
                beside(blocks, i);
            }
            for (int i = at - 1; i >= Math.max(0, at - NEAR_BLOCKS / 2); i--) {
                beside(blocks, i);
            }
        }
        int prose = 0;
        for (int i = headline.orElse(0); i < blocks.size() && !found.containsKey(DaySource.BODY); i++) {
            Block block = blocks.get(i);
            prose += block.isProse() ? 1 : 0;
            if (!elsewhere.holds(i) && !isLabelled(blocks, i) && (!block.isProse() || prose <= LEADING || DayWords.PUBLICATION.areIn(block.text()))) {
                line(DaySource.BODY, block.text().substring(0, Math.min(block.text().length(), NEAR_CHARACTERS)));
            }
        }
    }

    /** A line beside the headline counts where it tells little else than the day: no sentence, few words. */
    private void beside(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (block.text().length() <= NEAR_CHARACTERS && !block.isProse() && !elsewhere.holds(at)) {
            boolean labelled = isLabelled(blocks, at);
            for (String line : block.text().split("\n")) {
                if (!labelled) {
                    line(DaySource.HEADLINE, line, FEW_WORDS);
                }
                labelled = isLabel(line);
            }
        }
    }

    /** Whether the line before a block says of it that it is the day of a change: "Updated", and the day on a line of its own. */
    private static boolean isLabelled(List<Block> blocks, int at) {
        if (at == 0) {
            return false;
        }
        String before = blocks.get(at - 1).text();
        return isLabel(before.substring(before.lastIndexOf('\n') + 1));
    }

    private static boolean isLabel(String line) {
        return line.length() <= LONGEST_LABEL && !StampReader.mayBeIn(line) && DayWords.CHANGE.areIn(line);
    }

    private void line(DaySource source, String line) {
        line(source, line, Integer.MAX_VALUE);
    }

    /** The days of a line but those of a change. What no word leads counts beside a change that has a day of its own. */
    private void line(DaySource source, String line, int words) {
        if (!StampReader.mayBeIn(line)) {
            return;
        }
        List<DayWords.Stretch> stretches = DayWords.stretches(line);
        boolean changed = stretches.size() > 1
                && stretches.stream().anyMatch(stretch -> stretch.leader().equals(CHANGE) && stamp(stretch.text()).isPresent());
        for (DayWords.Stretch stretch : stretches) {
            boolean counts = stretch.leader().isPresent() ? !stretch.leader().equals(CHANGE) : stretches.size() == 1 || changed;
            if (counts && stretch.text().chars().filter(c -> c == ' ').count() <= words) {
                stamp(stretch.text()).ifPresent(stamp -> add(source, stamp));
            }
        }
    }

    /** What an element keeps: a number of seconds, or a line. */
    private void field(DaySource source, String written) {
        EpochStamp.read(written).ifPresentOrElse(stamp -> add(source, stamp), () -> line(source, written));
    }

    private void add(DaySource source, String written) {
        EpochStamp.read(written).or(() -> stamp(written)).ifPresent(stamp -> add(source, stamp));
    }

    private void add(DaySource source, Stamp stamp) {
        found.computeIfAbsent(source, key -> new ArrayList<>()).add(stamp);
    }

    private Optional<Stamp> stamp(String written) {
        return read.computeIfAbsent(written, text -> StampReader.read(text, order).filter(stamp -> stamp.day().getYear() >= FIRST_YEAR));
    }

    /** The day of the most trusted source; where it stands alone and three others agree on another, theirs. */
    private Optional<PublicationDay> best() {
        dropChanged();
        List<PublicationDay> days = new ArrayList<>();
        found.forEach((source, stamps) -> days.add(new PublicationDay(stamps.get(0), source, agreeing(stamps.get(0)))));
        Optional<PublicationDay> first = days.stream().findFirst();
        return first.filter(day -> day.agreeing() > 1)
                .or(() -> days.stream().filter(day -> day.agreeing() >= OUTVOTED).findFirst()).or(() -> first);
    }

    /**
     * A line that tells the very day of a change is of the change, where what is marked as published tells a day well before it; a day
     * before may be the same moment in another zone.
     */
    private void dropChanged() {
        Optional<LocalDate> published = PUBLISHED.stream().flatMap(source -> found.getOrDefault(source, List.of()).stream())
                .map(Stamp::day).filter(day -> !changed.contains(day)).min(Comparator.naturalOrder());
        if (published.isPresent()) {
            LocalDate next = published.get().plusDays(1);
            for (DaySource source : LINES) {
                found.computeIfPresent(source, (same, stamps) -> {
                    stamps.removeIf(stamp -> changed.contains(stamp.day()) && stamp.day().isAfter(next));
                    return stamps.isEmpty() ? null : stamps;
                });
            }
        }
    }

    private int agreeing(Stamp stamp) {
        return (int) found.values().stream()
                .filter(stamps -> stamps.stream().anyMatch(other -> other.day().equals(stamp.day()))).count();
    }
}
