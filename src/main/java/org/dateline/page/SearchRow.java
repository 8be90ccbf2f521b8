package org.dateline.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row with its names as they are searched: without accents, in small letters.
 *
 * @param row the row
 * @param places its places' names and its country's
 * @param sources its sources' names
 */
record SearchRow(IncidentRow row, List<String> places, List<String> sources) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    static SearchRow of(IncidentRow row) {
        return new SearchRow(row, Stream.concat(row.places().stream(), row.country().map(SearchRow::countryName).stream())
                .map(SearchRow::fold).toList(), row.sources().stream().map(SearchRow::fold).toList());
    }

    /** A country's name in English by its ISO 3166-1 alpha-2 code. */
    static String countryName(String code) {
        return code.equals("XK") ? "Kosovo" : new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }

    static String fold(String text) {
        String plain = text.chars().allMatch(c -> c < 128) ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
