package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.reuse.Copy;
import org.dateline.reuse.CopyFinder;
import org.dateline.testing.GeneratedStories;
import org.junit.jupiter.api.Test;

/** The ledger made step by step, component by component, is the ledger of all at once. */
class LedgerStepsTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final TellingFinder TELLINGS = TellingFinder.english();

    private static List<AnnotatedArticle> stories(long seed) {
        return GeneratedStories.articles(seed, 150).stream().map(ANNOTATOR::annotate).toList();
    }

    @Test
    void componentsMakeTheIncidentsOfTheWholeLedger() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        List<AnnotatedArticle> articles = stories(seed);
        Ledger ledger = Ledger.of(articles);
        assertTrue(ledger.incidents().stream().anyMatch(incident -> incident.articles().size() > 2), "-Ddateline.seed=" + seed);
        assertTrue(!ledger.copies().isEmpty(), "-Ddateline.seed=" + seed);
        List<LedgerSteps.Member> members = new ArrayList<>();
        List<Told> told = articles.stream().map(article -> Told.of(Told.of(TELLINGS, article).bytes())).collect(Collectors.toList());
        Collections.shuffle(told, new Random(seed));
        for (Told one : told) {
            for (int i = 0; i < one.tellings(); i++) {
                members.add(new LedgerSteps.Member(one, i, 0));
            }
        }
        members.sort(Comparator.comparing((LedgerSteps.Member m) -> m.told().article().value()).thenComparing(LedgerSteps.Member::telling));
        Background background = PlainLedger.background(members.stream().map(m -> m.told().account(m.telling())).toList());
        for (int i = 0; i < members.size(); i++) {
            members.set(i, new LedgerSteps.Member(members.get(i).told(), members.get(i).telling(), background.of(i)));
        }
        List<Blocks.Pair> pairs = PlainLedger.pairs(members.stream().map(m -> m.told().account(m.telling())).toList());
        int[] component = components(members, pairs);
        List<Copy> copies = CopyFinder.find(told.stream().map(Told::print).toList());
        List<Incident> incidents = new ArrayList<>();
        for (int root = 0; root < component.length; root++) {
            int mine = root;
            List<LedgerSteps.Member> group = new ArrayList<>();
            for (int i = 0; i < component.length; i++) {
                if (component[i] == mine) {
                    group.add(members.get(i));
                }
            }
            List<LedgerSteps.Pair> within = pairs.stream().filter(pair -> component[pair.a()] == mine && component[pair.b()] == mine)
                    .map(pair -> new LedgerSteps.Pair(members.get(pair.b()).id(), members.get(pair.a()).id())).collect(Collectors.toList());
            Collections.reverse(within);
            Collections.shuffle(group, new Random(seed));
            Set<ArticleId> articlesOfGroup = group.stream().map(m -> m.told().article()).collect(Collectors.toSet());
            incidents.addAll(LedgerSteps.incidents(group, within, copies.stream().filter(copy -> articlesOfGroup.contains(copy.a())
                    && articlesOfGroup.contains(copy.b())).toList(), Policy.LATEST));
        }
        incidents.sort(Incident.BY_DAY);
        assertEquals(ledger.incidents(), incidents, "-Ddateline.seed=" + seed);
    }

    private static int[] components(List<LedgerSteps.Member> members, List<Blocks.Pair> pairs) {
        int[] component = new int[members.size()];
        for (int i = 0; i < component.length; i++) {
            component[i] = i;
        }
        for (Blocks.Pair pair : pairs) {
            LedgerSteps.Member a = members.get(pair.a());
            LedgerSteps.Member b = members.get(pair.b());
            if (a.attracts(b)) {
                int from = Math.max(component[pair.a()], component[pair.b()]);
                int to = Math.min(component[pair.a()], component[pair.b()]);
                for (int i = 0; i < component.length; i++) {
                    component[i] = component[i] == from ? to : component[i];
                }
            }
        }
        return component;
    }

    @Test
    void whatIsToldComesBackFromItsBytes() {
        for (AnnotatedArticle article : stories(3)) {
            Told told = Told.of(TELLINGS, article);
            Told again = Told.of(told.bytes());
            assertArrayEquals(told.bytes(), again.bytes());
            assertEquals(told.tellings(), again.tellings());
            for (int i = 0; i < told.tellings(); i++) {
                assertEquals(told.keys(i), again.keys(i));
                assertEquals(told.day(i), again.day(i));
                assertEquals(told.account(i).telling(), again.account(i).telling());
            }
            assertArrayEquals(told.print().bands(), again.print().bands());
        }
    }

    @Test
    void bytesOfAnotherMakingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Told.of(new byte[] {1, 2, 3}));
    }

    @Test
    void halfOfAPairOfCharactersComesBackAsItWas() {
        Article article = Article.of(new ArticleId("half"), "A bus fell into a gorge near Quetta and 14 people were killed.").withTitle("Bus \ud83d crash");
        Told told = Told.of(TELLINGS, ANNOTATOR.annotate(article));
        assertEquals(article.title(), Told.of(told.bytes()).account(0).telling().title());
    }
}
