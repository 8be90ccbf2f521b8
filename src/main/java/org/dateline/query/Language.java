package org.dateline.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.time.Interval;

/** The words of the question language, and how its values are written. */
final class Language {

    private Language() {}

    /** The word for an enum's value: its name in lower case, with a hyphen between words. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words(Set<? extends Enum<?>> values) {
        return values.stream().sorted(java.util.Comparator.comparing(Enum::ordinal)).map(Language::word)
                .collect(Collectors.joining(", "));
    }

    /** All words for an enum's values, for messages. */
    static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Language::word).collect(Collectors.joining(", "));
    }

    /** A name or phrase: bare where it is one plain word, else in quotes. */
    static String text(String text) {
        if (text.matches("[\\p{L}#][\\p{L}\\p{N}-]*") && !isReserved(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Whether a word could be read as one of the language, so that it stands in quotes where it is a name. */
    private static boolean isReserved(String word) {
        return Phrases.endsText(word) || word.equals("said") || word.equals("box") || CountReader.isWord(word)
                || PeriodReader.isWord(word);
    }

    /** {@code since DAY}, {@code until DAY}, or {@code during} with the shortest form of the period. */
    static String period(Interval interval, String during) {
        if (interval.last().isEmpty()) {
            return "since " + interval.from();
        }
        LocalDate last = interval.last().get();
        if (interval.first().isEmpty()) {
            return "until " + last;
        }
        return during + (during.isEmpty() ? "" : " ") + days(interval.from(), last);
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1)) && first.getYear() >= 1000
                && first.getYear() <= 9999) {
            return String.valueOf(first.getYear());
        }
        return first + ".." + last;
    }
}
