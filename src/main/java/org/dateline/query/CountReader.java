package org.dateline.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.WordList;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;

/** Reads numbers and comparisons off a question: ">= 100", "more than 1.5 million", "100+", "10-20", "dozens". */
final class CountReader {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})(?:\\.\\.|[-\u2013])(\\d{1,18})");
    private static final Pattern SCALED = Pattern.compile("(\\d{1,15})(?:\\.(\\d{1,9}))?([kKmM]|bn|mn)?");
    private static final Pattern OR_MORE = Pattern.compile("\\d{1,18}(\\.\\d+)?[kKmM]?\\+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern TOO_LONG = Pattern.compile("\\d{19,}");
    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final Map<String, Long> SCALES = new HashMap<>();
    private static final Map<String, Long> VAGUE = new HashMap<>();

    static {
        for (WordList.Row row : WordList.english("number/numerals.tsv").rows()) {
            boolean isScale = row.get(2).equals("SCALE") || row.get(2).equals("DOZEN");
            (isScale ? SCALES : WORDS).put(row.get(0), row.number(1));
        }
        for (WordList.Row row : WordList.english("number/vague.tsv").rows()) {
            VAGUE.putIfAbsent(row.get(0), row.number(1));
        }
    }

    private final TokenReader in;
    private boolean isDoubtful;

    CountReader(TokenReader in) {
        this.in = in;
    }

    /** Whether a count was read that could be meant otherwise, such as a number without a comparison. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** Whether {@code word} is a number, or begins an amount such as "dozens". */
    static boolean isWord(String word) {
        return WORDS.containsKey(word) || SCALES.containsKey(word) || VAGUE.containsKey(word) || word.equals("half");
    }

    static boolean isScale(String word) {
        return SCALES.containsKey(word);
    }

    /** The comparison here, or nothing where none begins here. */
    Optional<Count> find() {
        Token token = in.peek();
        if (token.kind() == Kind.SYMBOL && "<>=\u2264\u2265".indexOf(token.text().charAt(0)) >= 0) {
            in.next();
            return Optional.of(compared(token.text(), number(token.text())));
        }
        Optional<Phrases.Phrase> phrase = in.phrase().filter(p -> p.form() == Form.COMPARE);
        if (phrase.isPresent()) {
            in.skip(phrase.get().length());
            return Optional.of(compared(phrase.get().value(), number(phrase.get().text())));
        }
        return bare();
    }

    /** A number, a range, or "100 or more". */
    private Optional<Count> bare() {
        Matcher range = RANGE.matcher(in.peek().text());
        if (in.peek().kind() == Kind.WORD && range.matches()) {
            Count count = between(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
            in.next();
            return Optional.of(count);
        }
        String text = in.peek().text();
        if (in.peek().kind() == Kind.WORD && OR_MORE.matcher(text).matches()) {
            OptionalLong least = scaled(text.substring(0, text.length() - 1));
            in.next();
            return least.isPresent() ? Optional.of(compared(">=", least.getAsLong())) : Optional.empty();
        }
        int mark = in.mark();
        Optional<Count> vague = vague();
        if (vague.isPresent()) {
            return vague;
        }
        OptionalLong number = whole();
        if (number.isEmpty()) {
            if (Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))) {
                throw in.expected("a comparison such as >= " + digits(text) + " or 10..20");
            }
            in.back(mark);
            return Optional.empty();
        }
        return Optional.of(behind(number.getAsLong()));
    }

    private Count behind(long number) {
        int mark = in.mark();
        if (in.take("or") && in.takeAny("more", "greater", "above", "over")) {
            return compared(">=", number);
        }
        in.back(mark);
        if (in.take("or") && in.takeAny("less", "fewer", "under", "below")) {
            return compared("<=", number);
        }
        in.back(mark);
        if (in.takeAny("to", "-", "\u2013")) {
            OptionalLong most = whole();
            if (most.isPresent()) {
                return between(number, most.getAsLong());
            }
        }
        in.back(mark);
        isDoubtful = true;
        return compared("=", number);
    }

    /** {@code N and M}, behind "between"; nothing where no number stands here. */
    Optional<Count> between() {
        int mark = in.mark();
        OptionalLong least = whole();
        if (least.isPresent() && in.takeAny("and", "to", "-")) {
            OptionalLong most = whole();
            if (most.isPresent()) {
                return Optional.of(between(least.getAsLong(), most.getAsLong()));
            }
        }
        in.back(mark);
        return Optional.empty();
    }

    private Count between(long least, long most) {
        if (least > most) {
            throw in.expected("the smaller number before the greater one");
        }
        return new Count(OptionalLong.of(least), OptionalLong.of(most), Count.Certainty.STATED);
    }

    private static Count compared(String how, long n) {
        OptionalLong none = OptionalLong.empty();
        Count.Certainty stated = Count.Certainty.STATED;
        return switch (how) {
            case ">=", "\u2265" -> new Count(OptionalLong.of(n), none, stated);
            case ">" -> new Count(OptionalLong.of(n + 1), none, stated);
            case "<=", "\u2264" -> new Count(none, OptionalLong.of(n), stated);
            case "<" -> new Count(none, OptionalLong.of(n - 1), stated);
            default -> new Count(OptionalLong.of(n), OptionalLong.of(n), stated);
        };
    }

    private Optional<Count> vague() {
        for (int length = 3; length > 0; length--) {
            Long least = VAGUE.get(in.words(length).toLowerCase(Locale.ROOT));
            if (least != null && in.peek(length - 1).kind() == Kind.WORD) {
                in.skip(length);
                in.take("of");
                isDoubtful = true;
                return Optional.of(compared(">=", least));
            }
        }
        return Optional.empty();
    }

    /** A whole number, behind {@code before}. */
    private long number(String before) {
        Token first = in.peek();
        return whole().orElseThrow(() -> in.expected("a whole number"
                + (TOO_LONG.matcher(first.text()).matches() ? " of at most 18 digits" : "") + " after \"" + before + "\""));
    }

    /** The whole number here, in digits or words; nothing where there is none. */
    OptionalLong whole() {
        int mark = in.mark();
        boolean isHalf = in.take("half");
        in.takeAny("a", "an");
        OptionalLong number = in.peek().kind() != Kind.WORD ? OptionalLong.empty()
                : Character.isDigit(in.peek().text().charAt(0)) ? digits() : words();
        if (number.isEmpty() || isHalf && number.getAsLong() < 2) {
            in.back(mark);
            return OptionalLong.empty();
        }
        return isHalf ? OptionalLong.of(number.getAsLong() / 2) : number;
    }

    private OptionalLong digits() {
        Token first = in.peek();
        boolean isScaled = isScale(in.peek(1).word());
        if (WHOLE.matcher(first.text()).matches() && !isScaled) {
            in.next();
            return OptionalLong.of(Long.parseLong(first.text() + groups(first)));
        }
        OptionalLong number = scaled(first.text());
        if (number.isPresent()) {
            in.next();
        }
        return number;
    }

    /** "1.5m", or "1.5" with a scale behind it, which is passed over. */
    private OptionalLong scaled(String text) {
        Matcher parts = SCALED.matcher(text);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        BigDecimal value = new BigDecimal(parts.group(1) + (parts.group(2) == null ? "" : "." + parts.group(2)));
        String suffix = parts.group(3) == null ? "" : parts.group(3).toLowerCase(Locale.ROOT);
        value = value.multiply(BigDecimal.valueOf(suffix.equals("k") ? 1_000 : suffix.startsWith("m") ? 1_000_000
                : suffix.equals("bn") ? 1_000_000_000 : 1));
        Long scale = SCALES.get(in.peek(1).word());
        if (scale != null) {
            in.next();
            value = value.multiply(BigDecimal.valueOf(scale));
        }
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 10)) > 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    private OptionalLong words() {
        long total = 0;
        long part = 0;
        int read = 0;
        for (String[] words = in.peek().word().split("-"); isNumber(words); words = in.peek().word().split("-")) {
            for (String word : words) {
                Long scale = SCALES.get(word);
                if (scale == null) {
                    part += WORDS.get(word);
                } else if (scale == 100) {
                    part = Math.max(1, part) * scale;
                } else {
                    total += Math.max(1, part) * scale;
                    part = 0;
                }
            }
            in.next();
            if (++read > 8) {
                break;
            }
        }
        return read == 0 ? OptionalLong.empty() : OptionalLong.of(total + part);
    }

    private static boolean isNumber(String[] words) {
        for (String word : words) {
            if (!WORDS.containsKey(word) && !SCALES.containsKey(word)) {
                return false;
            }
        }
        return words.length > 0;
    }

    /** The groups of three digits that follow a number, each after a comma: the rest of "1,000,000". */
    private String groups(Token number) {
        StringBuilder groups = new StringBuilder();
        Token last = number;
        while (number.text().length() <= 3 && groups.length() < 12 && in.peek().is(",")
                && in.peek().column() == last.end() && in.peek(1).column() == last.end() + 1
                && in.peek(1).text().matches("\\d{3}")) {
            in.next();
            last = in.next();
            groups.append(last.text());
        }
        return groups.toString();
    }

    private static String digits(String text) {
        String digits = text.replaceAll("\\D.*", "");
        return digits.length() > 18 ? "100" : digits;
    }
}
