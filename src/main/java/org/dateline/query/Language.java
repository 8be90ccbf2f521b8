package org.dateline.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.time.Interval;

/** The words of the question language, and how its values are written. */
final class Language {

    /** Words that begin a condition, or join two; as a name they stand in quotes. */
    static final Set<String> RESERVED;

    /** Words for kinds beside their names. */
    static final Map<String, FigureKind> KINDS = new LinkedHashMap<>();

    /** Words for roles that need no "role" before them. */
    static final Map<String, Role> ROLES = Map.of("civilian", Role.CIVILIAN, "civilians", Role.CIVILIAN,
            "combatant", Role.COMBATANT, "combatants", Role.COMBATANT);

    static {
        for (FigureKind kind : FigureKind.values()) {
            KINDS.put(word(kind), kind);
        }
        KINDS.put("dead", FigureKind.KILLED);
        KINDS.put("wounded", FigureKind.INJURED);
        KINDS.put("arrested", FigureKind.DETAINED);
        KINDS.put("kidnapped", FigureKind.ABDUCTED);
        RESERVED = java.util.stream.Stream.of(KINDS.keySet(), ROLES.keySet(),
                List.of("everything", "and", "or", "not", "in", "within", "during", "since", "until", "on", "wholly",
                        "said", "role", "group", "scope", "stance", "unit", "hedge", "joint", "outlet", "published",
                        "matching", "article", "certainly", "possibly"))
                .flatMap(java.util.Collection::stream).collect(Collectors.toUnmodifiableSet());
    }

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
        if (text.matches("[\\p{L}#][\\p{L}\\p{N}-]*") && !RESERVED.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
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
