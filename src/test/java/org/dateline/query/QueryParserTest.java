package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Random;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.event.Scope;
import org.dateline.figure.Stance;
import org.dateline.place.Point;
import org.dateline.testing.GeneratedArticles;
import org.dateline.testing.GeneratedQueries;
import org.dateline.time.Interval;
import org.junit.jupiter.api.Test;

class QueryParserTest {

    private static void reads(String expression, FigureQuery query) {
        assertEquals(query, FigureQuery.parse(expression), expression);
        assertEquals(query, FigureQuery.parse(query.toString()), query.toString());
    }

    private static void refuses(String expression, int column, String message) {
        QueryException wrong = assertThrows(QueryException.class, () -> FigureQuery.parse(expression), expression);
        assertEquals("column " + column + ": " + message, wrong.getMessage());
        assertEquals(column, wrong.column());
    }

    @Test
    void aQuestionIsReadAsItIsSaid() {
        reads("killed >= 100 in Idlib since 2020-01-01 said by \"Syrian Observatory\" matching \"air strike\"",
                FigureQuery.killed().atLeast(100).in("Idlib").since(LocalDate.of(2020, 1, 1))
                        .saidBy("Syrian Observatory").matching("air strike"));
        reads("killed within 50 km of Idlib during 2020-01 said by Observatory", FigureQuery.killed()
                .within("Idlib", 50).during(Interval.ofMonth(2020, 1)).saidBy("Observatory"));
    }

    @Test
    void everyConditionHasWords() {
        reads("killed, wounded", FigureQuery.of(FigureKind.KILLED, FigureKind.INJURED));
        reads("dead > 1,000", FigureQuery.killed().atLeast(1001));
        reads("< 5", FigureQuery.all().atMost(4));
        reads("certainly 10..20", FigureQuery.all().between(10, 20).certainly());
        reads("possibly >= 7", FigureQuery.all().atLeast(7).possibly());
        reads("in Khan Sheikoun until 2020-02-29", FigureQuery.all().in("Khan Sheikoun").until(LocalDate.of(2020, 2, 29)));
        reads("within 12.5km of 35.86,-36.8", FigureQuery.all().within(new Point(35.86, -36.8), 12.5));
        reads("in box 35.5,36.2,36.3,37.1", FigureQuery.all().inBox(35.5, 36.2, 36.3, 37.1));
        reads("wholly during 2020-01-24..2020-01-31", FigureQuery.all()
                .whollyDuring(Interval.ofDays(LocalDate.of(2020, 1, 24), LocalDate.of(2020, 1, 31))));
        reads("civilians group children scope total, period not stance denied", FigureQuery.all().aboutRole(Role.CIVILIAN)
                .group("children").scope(Scope.TOTAL, Scope.PERIOD).and(FigureQuery.all().stance(Stance.DENIED).not()));
        reads("outlet \"The Daily Star\" published 2020", FigureQuery.all().outlet("The Daily Star")
                .publishedDuring(Interval.ofYear(2020)));
        reads("", FigureQuery.all());
    }

    @Test
    void notBindsTighterThanAndAndAndThanOr() {
        FigureQuery killed = FigureQuery.killed();
        FigureQuery injured = FigureQuery.injured();
        reads("(killed) or injured not in Syria", killed.or(injured.and(FigureQuery.all().in("Syria").not())));
        reads("((killed) or (injured)) and >= 5", killed.or(injured).atLeast(5));
        reads("not ((killed) or (injured))", killed.or(injured).not());
    }

    @Test
    void kindsPlacesAndSourcesBindFirst() {
        FigureQuery either = FigureQuery.of(FigureKind.KILLED, FigureKind.INJURED);
        FigureQuery inEither = FigureQuery.all().in("Syria").or(FigureQuery.all().in("Iraq"));
        reads("killed or injured in Idlib", either.in("Idlib"));
        reads("killed and injured not in Syria", either.and(FigureQuery.all().in("Syria").not()));
        reads("killed in Syria or Iraq", FigureQuery.killed().and(inEither));
        reads("killed in Syria or in Iraq", FigureQuery.killed().and(inEither));
        reads("killed in Syria, Iraq >= 5", FigureQuery.killed().and(inEither).atLeast(5));
        reads("killed not in Syria or Iraq", FigureQuery.killed().and(inEither.not()));
        reads("killed said by UN or MSF >= 5", FigureQuery.killed()
                .and(FigureQuery.all().saidBy("UN").or(FigureQuery.all().saidBy("MSF"))).atLeast(5));
        reads("killed in Syria or injured in Iraq",
                FigureQuery.killed().in("Syria").or(FigureQuery.injured().in("Iraq")));
    }

    @Test
    void anErrorIsShownBelowTheQuestion() {
        QueryException wrong = assertThrows(QueryException.class, () -> FigureQuery.parse("killed in Idlib durng 2020"));
        assertEquals("""
                  killed in Idlib durng 2020
                                  ^
                column 17: "durng" is no word of questions; did you mean during? To look for the word in articles: matching durng""",
                wrong.shown());
    }

    @Test
    void wordsThatDependOnTheDayNeedOne() {
        refuses("killed yesterday", 8, "\"yesterday\" depends on the day on which it is asked, which is not given; write the days,"
                + " like 2020-01-31");
        assertEquals("the order of an answer is no part of a FigureQuery; read the question by QueryParser.read, or leave out its"
                + " order", assertThrows(QueryException.class, () -> FigureQuery.parse("largest killed")).getMessage());
    }

    @Test
    void anErrorPointsAtItsColumnAndSaysWhatWasExpected() {
        refuses("killed >= many", 11, "expected a whole number after \">=\", found \"many\"");
        refuses("killed in", 10, "expected a place, found the end");
        refuses("killed in since 2020", 11, "expected a place (in quotes if it is called so), found \"since\"");
        refuses("said Observatory", 6, "expected \"by\" and the name of a source, found \"Observatory\"");
        refuses("killed >= 99999999999999999999", 11,
                "expected a whole number of at most 18 digits after \">=\", found \"99999999999999999999\"");
        refuses("within 99999 km of Homs", 8, "expected a number of kilometres from 0 to 30000, found \"99999\"");
        refuses("during 2020-13", 8, "expected a day or month that is in the calendar, found \"2020-13\"");
        refuses("role doctor", 6, "expected one of civilian, combatant, unspecified, found \"doctor\"");
        refuses("within 50 leagues of Idlib", 11, "expected km or miles, found \"leagues\"");
        refuses("killed on 03/04/2020", 11, "\"03/04/2020\" may be 2020-04-03 or 2020-03-04; write it so");
        refuses("killed since 31 September 2020", 14, "expected a day or month that is in the calendar, found \"31\"");
        refuses("(killed", 8, "expected a condition or ), found the end");
        refuses("killed \"air strike", 8, "the quote that opens here is not closed; add a \"");
        refuses("killed and", 11, "expected a condition such as killed, >= 100, in PLACE, since DAY or said by TEXT,"
                + " found the end");
    }

    @Test
    void everyQuestionReadsBackFromItsOwnWords() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        GeneratedQueries queries = new GeneratedQueries(seed, new GeneratedArticles(seed, 10), 100);
        for (int i = 0; i < 5000; i++) {
            String words = queries.next().toString();
            assertEquals(words, FigureQuery.parse(words).toString(), "-Ddateline.seed=" + seed);
        }
    }

    @Test
    void garbageIsRefusedAndNothingElseThrown() {
        Random random = new Random(7);
        String[] parts = {"killed", ">=", "100", "in", "\"", "(", ")", "not", "or", "within", "km", "of", "2020-01", "..", ",",
            "said", "by", "box", "9999999999999999999999", "-1", "é", "\ud83d", "#12", "published", "role", "\\", "last", "week",
            "between", "and", "near", "top", "order by", "\u2265", "dozens", "half a", "first", "Q1", "refugees", "northern", "Homs,", "from",
            "to", "since", "January", "31", "more than", "1.5", "million", "miles", "air strikes", "Monday", "2020-W60", "01/02/2020",
            "women", "outside", "-Syria", "past", "days", "wholly", "0000-00-00", "30 February", "100+", "10-5"};
        for (int i = 0; i < 3_000; i++) {
            StringBuilder expression = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                expression.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                String read = QueryParser.read(expression.toString(), LocalDate.of(2020, 2, 29), PlaceNames.english()).query().toString();
                assertEquals(read, FigureQuery.parse(read).toString());
            } catch (QueryException expected) {
                assertEquals(expected.getMessage().startsWith("column "), expected.column() > 0);
            }
        }
    }
}
