package org.dateline.format.html;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads the days that elements tell: {@code <time>}, those whose itemprop is a date, those that are named after a day ("post-date") and
 * tell it by their words, by their {@code title} or by an attribute of the site's own ({@code data-timestamp}).
 */
final class MarkedDays {

    private static final List<String> NAMES = List.of("date", "Date", "time", "Time", "publi", "Publi", "posted", "Posted");
    private static final Pattern OF_A_DAY = Pattern.compile("date|time|publ|posted|stamp|epoch|unix");
    private static final String OWN = "data-";
    private static final int LONGEST = 160;
    private static final int LONGEST_WORDS = 60;
    private static final int MOST_NODES = 12;

    private MarkedDays() {}

    /** Whether an element of this class may tell a day although it is no {@code <time>}. */
    static boolean mayTell(String names) {
        for (String name : NAMES) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives what {@code element} tells of days as it is written, with what it counts as; what tells of a change is given apart, and what
     * tells of another day is left out.
     */
    static void read(Element element, BiConsumer<DaySource, String> days, Consumer<String> changes) {
        String names = element.attr("itemprop") + ' ' + element.className() + ' ' + element.id() + ' '
                + (element.parent() == null ? "" : element.parent().attr("class"));
        if (DayWords.CHANGE.areIn(names) && !element.hasClass("published")) {
            stamp(element).ifPresent(changes);
            return;
        }
        boolean published = element.attr("itemprop").equals("datePublished") || element.hasAttr("pubdate");
        if (published || element.nameIs("time")) {
            DaySource source = published ? DaySource.ITEMPROP : trust(names);
            stamp(element).ifPresent(stamp -> days.accept(source, stamp));
        }
        String own = element.className() + ' ' + element.id();
        if (!published && !DayWords.OTHER.areIn(own)) {
            attributes(element, own, days);
            if (!element.nameIs("time") && !element.nameIs("article") && isShortlyNamed(own)) {
                words(element).ifPresent(words -> days.accept(trust(own), words));
            }
        }
    }

    /** What an element keeps for programs, else its words. */
    private static Optional<String> stamp(Element element) {
        Optional<String> told = element.hasAttr("datetime") ? Optional.of(element.attr("datetime"))
                : element.hasAttr("content") ? Optional.of(element.attr("content")) : Optional.empty();
        return told.or(() -> words(element)).filter(stamp -> stamp.length() <= LONGEST);
    }

    private static boolean isShortlyNamed(String names) {
        return OF_A_DAY.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    private static void attributes(Element element, String names, BiConsumer<DaySource, String> days) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            boolean own = key.startsWith(OWN) && OF_A_DAY.matcher(key).find() && !DayWords.CHANGE.areIn(key) && !DayWords.OTHER.areIn(key);
            boolean words = key.equals("title") && !element.nameIs("article") || key.equals("datetime") && !element.nameIs("time");
            if ((own || words) && attribute.getValue().length() <= LONGEST_WORDS && !DayWords.CHANGE.areIn(attribute.getValue())) {
                days.accept(trust(names + ' ' + key), attribute.getValue());
            }
        }
    }

    private static DaySource trust(String names) {
        return DayWords.PUBLICATION.areIn(names) ? DaySource.MARKED_TIME : DaySource.FIRST_TIME;
    }

    /** The words of an element, those of different nodes apart; nothing where they are more than a day takes. */
    private static Optional<String> words(Element element) {
        StringBuilder words = new StringBuilder();
        int nodes = 0;
        for (Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator(); texts.hasNext(); nodes++) {
            words.append(texts.next().getWholeText()).append(' ');
            if (words.length() > LONGEST || nodes > MOST_NODES) {
                return Optional.empty();
            }
        }
        String line = words.toString().strip().replaceAll("\\s+", " ");
        return Optional.of(line).filter(told -> !told.isEmpty() && told.length() <= LONGEST_WORDS);
    }
}
