package org.dateline.format.html;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.format.WordTable;

/** What a page is. */
enum PageKind {
    /** An article. */
    ARTICLE,
    /** The beginning of an article, the rest of which is for subscribers. */
    PAYWALL,
    /** A page that asks for consent, or for proof of being human, in place of an article. */
    CONSENT,
    /** What a server says in place of a page: that there is none. */
    ERROR,
    /** A list of articles. */
    INDEX;

    private static final Map<String, PageKind> PHRASES = WordTable.read(PageKind.class, "page-kinds.tsv", PageKind::valueOf);
    private static final int SHORT = 1_500;
    private static final int HEADLINE = 25;
    private static final int MANY_HEADLINES = 10;

    private static boolean isError(String title) {
        String line = title.toLowerCase(Locale.ROOT);
        return PHRASES.entrySet().stream().anyMatch(phrase -> phrase.getValue() == ERROR && line.contains(phrase.getKey()));
    }

    /** The kind of the page of which the blocks {@code kept} are the article. */
    static PageKind of(Layout layout, BitSet kept, PageHead head, JsonLd data, Optional<PublicationDay> day) {
        int said = kept.stream().map(i -> layout.blocks().get(i).said()).sum();
        int headlines = 0;
        int[] phrases = new int[values().length];
        for (Block block : layout.blocks()) {
            if (block.isLinks() && block.text().length() >= HEADLINE) {
                headlines += block.text().length();
            } else if (said <= SHORT && !block.isLinks()) {
                String line = block.text().toLowerCase(Locale.ROOT);
                PHRASES.forEach((phrase, kind) -> phrases[kind.ordinal()] += line.contains(phrase) ? 1 : 0);
            }
        }
        boolean told = day.filter(one -> one.source().compareTo(DaySource.JSON_LD) <= 0).isPresent() || head.metas().containsKey("article:published_time") || data.article().isPresent()
                || head.meta("og:type").filter(type -> type.equalsIgnoreCase("article")).isPresent();
        if (!told && said <= SHORT / 3 && isError(head.title())) {
            return ERROR;
        } else if (!told && phrases[CONSENT.ordinal()] >= 2 && said <= SHORT) {
            return CONSENT;
        } else if (!told && headlines >= MANY_HEADLINES * HEADLINE && said * 2 < headlines && said <= SHORT / 3) {
            return INDEX;
        }
        Optional<Boolean> free = data.article().map(article -> article.path("isAccessibleForFree")).filter(value -> !value.isMissingNode())
                .map(value -> !value.asText().equalsIgnoreCase("false"));
        return phrases[PAYWALL.ordinal()] > 0 || free.isPresent() && !free.get() ? PAYWALL : ARTICLE;
    }
}
