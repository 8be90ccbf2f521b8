package org.dateline.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with the length of a text whatever is in it. Times are the thread's own, so that a busy machine does no harm. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class HostileTextsTest {

    private static final long SEED = 7;
    private static final int SHORT = 10_000;
    private static final int TIMES_AS_LONG = 8;
    private static final int MANY = 2_000;

    /** Linear time takes 8 times as long, the square of the length 64 times. */
    private static final double MOST_TIMES_AS_SLOW = 40;

    /** Times shorter than this are not compared: they are made of compiling and collecting. */
    private static final double LEAST_MILLISECONDS = 20;

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final Annotator ANNOTATOR = Annotator.english();

    @ParameterizedTest
    @EnumSource
    void sentencesCoverEveryVisibleCharacterOnce(HostileTexts kind) {
        String text = kind.ofLength(SHORT, SEED);
        int end = 0;
        for (Sentence sentence : ANALYZER.analyze(text)) {
            assertEquals("", visible(text.substring(end, sentence.span().begin())), "seed " + SEED);
            int tokenEnd = sentence.span().begin();
            for (int i = 0; i < sentence.size(); i++) {
                assertTrue(sentence.begin(i) >= tokenEnd, "seed " + SEED);
                assertEquals("", visible(text.substring(tokenEnd, sentence.begin(i))), "seed " + SEED);
                tokenEnd = sentence.end(i);
            }
            assertEquals(sentence.span().end(), tokenEnd, "seed " + SEED);
            end = tokenEnd;
        }
        assertEquals("", visible(text.substring(end)), "seed " + SEED);
    }

    @ParameterizedTest
    @EnumSource
    void sentencesAreCutInLinearTime(HostileTexts kind) {
        assertLinear(kind, ANALYZER::analyze, 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void articlesAreAnnotatedInLinearTime(HostileTexts kind) {
        assertLinear(kind, text -> ANNOTATOR.annotate(Article.of(text)), 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ten people were killed. ", "Ten people were killed in Aleppo. ",
        "Floods killed 12 people in Derna on Monday, police said. "})
    void oneSentenceOverAndOverTakesLinearTime(String sentence) {
        Consumer<String> annotate = text -> ANNOTATOR.annotate(Article.of(text));
        double once = milliseconds(annotate, sentence.repeat(MANY));
        double longer = milliseconds(annotate, sentence.repeat(TIMES_AS_LONG * MANY));
        assertTrue(longer <= TIMES_AS_LONG * 3 * Math.max(once, LEAST_MILLISECONDS),
                once + " ms for " + MANY + " sentences, " + longer + " ms for " + TIMES_AS_LONG * MANY);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundStandsInTheText(HostileTexts kind) {
        String text = kind.ofLength(SHORT, SEED);
        AnnotatedArticle annotated = ANNOTATOR.annotate(Article.of(text));
        annotated.figures().forEach(figure ->
                assertEquals(figure.evidence().span().in(text), figure.evidence().quote(), "seed " + SEED));
        annotated.places().forEach(place ->
                assertEquals(place.evidence().span().in(text), place.evidence().quote(), "seed " + SEED));
    }

    private static void assertLinear(HostileTexts kind, Consumer<String> work, double mostMillisecondsACharacter) {
        int length = SHORT * TIMES_AS_LONG;
        double once = milliseconds(work, kind.ofLength(SHORT, SEED));
        double longer = milliseconds(work, kind.ofLength(length, SEED));
        String times = "seed " + SEED + ": " + once + " ms for " + SHORT + " characters, " + longer + " ms for " + length;
        assertTrue(longer <= MOST_TIMES_AS_SLOW * Math.max(once, LEAST_MILLISECONDS), times);
        assertTrue(longer <= mostMillisecondsACharacter * length, times);
    }

    /** The shortest of three runs, in the time of this thread's processor; the first may run code that is not yet compiled. */
    private static double milliseconds(Consumer<String> work, String text) {
        return List.of(1, 2, 3).stream().mapToDouble(run -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(text);
            return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
        }).min().orElseThrow();
    }

    /** The text without white space and what is no more visible than that. */
    private static String visible(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                && !Character.isISOControl(c) && "\u200b\ufeff\u00ad\u200c\u200d\u2060".indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
