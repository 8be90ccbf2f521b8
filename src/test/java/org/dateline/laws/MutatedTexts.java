package org.dateline.laws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;

/**
 * Short texts made of the sentences of the project's own corpora by cutting, joining and spoiling them, as crawls and
 * converters do: the text of a seed and a number is the same everywhere.
 */
public final class MutatedTexts {

    private static final List<String> CORPORA = List.of("figure/figures.txt", "figure/no-figures.txt", "figure/places.txt",
            "figure/no-places.txt", "figure/days.txt", "source/attributions.txt", "number/counts.txt",
            "number/distractors.txt", "place/found.tsv", "place/left.tsv", "time/positive.tsv", "time/negative.tsv",
            "time/phrases.tsv");

    /** What finders look out for, and what parts, ties and hides words. */
    private static final List<String> PIECES = List.of("al-", "Al-", "al ", "el-", "Sheikh ", "St. ", "Mr. ", "-", " - ", "\u2013",
            "\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u0301", "'", "'s ", "\u2019s", "\"", "\u201c", "\u201d",
            "(", ")", "[", "]", ",", ", ", ". ", "...", ";", ":", "|", "/", "//", "&", "%", "$", "#", "+", "\n", "\n\n",
            "\r\n", "\t", "\u00a0", "\u2028", "\u0000", "\u001b[31m", "\ud83d", "\ude00", "\ud83d\ude00", "\ufffd", "0", "00",
            "1", "12", "12,000", "1.5", "1/2", "\u00bd", "\u0663", "12/03/2014", "2014-03-12", "30/02/2014", "31", "2014", "1e9",
            "999999999999999999999", "half ", "dozens ", "hundreds of thousands of ", "a ", "an ", "the ", "and ", "or ", "of ",
            "of them ", "said ", "says ", "according to ", "killed ", "wounded ", "people ", "Monday ", "on Monday ", "May ",
            "March ", "last ", "since ", "until ", "year ", "years ", "day ", "early ", "mid-", "BC ", "US ", "U.S. ", "Homs ",
            "Homs, ", "Paris, Texas ", "north of ", "10 km from ", "Mount ", "The ", "THE ", "I ", "X", "\u00c9", "\u0130", "\u00df");

    private final List<String> sentences;
    private final long seed;

    public MutatedTexts(long seed) {
        this.seed = seed;
        this.sentences = Stream.concat(CORPORA.stream().flatMap(MutatedTexts::lines), seeds()).toList();
    }

    /** The sentences that texts are made of. */
    public List<String> sentences() {
        return sentences;
    }

    /** Text {@code number} of this seed, as an article; one in two has a day of publication. */
    public Article article(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(text.isEmpty() ? "" : random.nextInt(6) == 0 ? "\n" : " ").append(any(sentences, random));
        }
        for (int i = random.nextInt(8); i >= 0; i--) {
            spoil(text, random);
        }
        Article article = Article.of(new ArticleId("text-" + number), text.toString());
        return random.nextBoolean() ? article : article.withPublished(java.time.LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4000)));
    }

    private void spoil(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(30) + 1));
        switch (random.nextInt(10)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, text.substring(at, end).toUpperCase(java.util.Locale.ROOT));
            case 3 -> text.insert(at, any(PIECES, random).repeat(1 + random.nextInt(random.nextInt(10) + 1)));
            case 4 -> text.insert(at, Character.toChars(random.nextInt(0x3000))[0]);
            case 5 -> text.insert(wordBegin(text, at), any(PIECES, random));
            case 6 -> text.replace(wordBegin(text, at), at, any(PIECES, random));
            case 7 -> text.insert(wordBegin(text, at), words(any(sentences, random), random));
            case 8 -> {
                String moved = text.substring(at, end);
                text.delete(at, end).insert(random.nextInt(text.length() + 1), moved);
            }
            default -> text.insert(wordBegin(text, at), any(PIECES, random) + any(PIECES, random));
        }
        if (text.isEmpty()) {
            text.append(any(PIECES, random));
        }
    }

    private static int wordBegin(StringBuilder text, int at) {
        return Math.min(at, text.lastIndexOf(" ", Math.max(0, at - 1)) + 1);
    }

    /** A few words in a row. */
    private static String words(String sentence, Random random) {
        String[] words = sentence.split(" ");
        int from = random.nextInt(words.length);
        int to = Math.min(words.length, from + 1 + random.nextInt(4));
        return String.join(" ", List.of(words).subList(from, to)) + " ";
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = MutatedTexts.class.getResourceAsStream("/org/dateline/en/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && "#=!".indexOf(line.charAt(0)) < 0)
                    .map(line -> file.endsWith(".tsv") ? longest(line.split("\t")) : line)
                    .map(line -> line.replaceAll("[{}\\[\\]]", "")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String longest(String[] cells) {
        return Stream.of(cells).max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static Stream<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> stretches = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                Stream.of(Files.readString(file).split("(?<=[.!?]) |\n+")).filter(line -> !line.isBlank())
                        .map(line -> line.substring(0, Math.min(300, line.length()))).forEach(stretches::add);
            }
            return stretches.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
