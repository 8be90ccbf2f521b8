package org.dateline.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.ledger.Ledger;
import org.dateline.pipeline.Annotator;

/** A few articles for pages: one event told twice, others told once, titles that try to be markup, a name from right to left. */
final class PageArticles {

    static final String HOSTILE = "</script><script>window.broken = 1</script><b onclick=\"alert(1)\">Toll</b> & more";
    static final String ARABIC = "انفجار في بيدوا";

    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();

    PageArticles() {
        add("market", "2024-03-05", "Morning Courier", ARABIC, "BAIDOA, Somalia – At least 12 people were killed and 30 were injured when a"
                + " bomb exploded at a market in Baidoa on Monday, the police said.\n\nThe blast tore through stalls of vegetables"
                + " shortly before noon, traders said.");
        add("market-later", "2024-03-06", "Evening Herald", HOSTILE, "BAIDOA, Somalia – The death toll of a bomb blast at a market in Baidoa"
                + " has risen to 14 people, the police said on Tuesday. The bomb exploded among stalls of vegetables on Monday.");
        add("flood", "2024-04-11", "Coast Gazette", "Floods in Beira", "BEIRA, Mozambique – Floods killed 9 people in Beira on Wednesday,"
                + " officials said. Water stood a metre high in the streets of the port.");
        add("quake", "2024-05-20", "Hill Times", "Quake near Herat", "HERAT, Afghanistan – An earthquake killed 45 people and injured 120"
                + " in Herat on Sunday, the governor said.");
        add("ferry", "2024-06-02", "Lake Post", "Ferry goes down", "MWANZA, Tanzania – A ferry sank off Mwanza on Saturday and 7 people drowned,"
                + " the port authority said.");
    }

    private void add(String id, String day, String outlet, String title, String text) {
        articles.put(new ArticleId(id), Article.of(new ArticleId(id), text).withPublished(LocalDate.parse(day)).withOutlet(outlet)
                .withTitle(title));
    }

    Ledger ledger() {
        Annotator annotator = Annotator.english();
        return Ledger.of(articles.values().stream().map(annotator::annotate).toList());
    }

    Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    List<Article> all() {
        return List.copyOf(articles.values());
    }

    IncidentPage page() {
        return IncidentPage.of(ledger(), this::article, articles.size());
    }

    PageServer server() throws java.io.IOException {
        return PageServer.start(ledger(), this::article, articles.size(), 0);
    }
}
