package org.dateline.format.html;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title of a page: its headline, else what it calls its title without the name of the site. */
final class Title {

    private static final Pattern PARTED = Pattern.compile("^(.{10,}?)\\s+(?:[|–—»·•:]|-{1,2}|::)\\s+([^|–—»·•]{2,50})$");
    private static final int FEW_WORDS = 5;

    private Title() {}

    static Optional<String> find(Layout layout, PageHead head, OptionalInt headline, Optional<String> outlet) {
        if (headline.isPresent()) {
            return Optional.of(layout.blocks().get(headline.getAsInt()).text().replace('\n', ' '));
        }
        Optional<String> title = head.meta("og:title", "twitter:title").or(() -> Optional.of(head.title()).filter(words -> !words.isBlank()));
        return title.map(words -> withoutSite(words, outlet));
    }

    /** Without what stands behind the last bar or dash, where that is the site's name or short. */
    static String withoutSite(String title, Optional<String> outlet) {
        Matcher parted = PARTED.matcher(title);
        if (!parted.matches()) {
            return title;
        }
        String last = parted.group(2);
        boolean isSite = outlet.isPresent() && bare(last).equals(bare(outlet.get()));
        boolean isShort = last.chars().filter(c -> c == ' ').count() < FEW_WORDS && last.length() * 2 < parted.group(1).length()
                && title.indexOf('|') > 0;
        return isSite || isShort ? withoutSite(parted.group(1), outlet) : title;
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
