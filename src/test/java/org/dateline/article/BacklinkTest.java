package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class BacklinkTest {

    private static final String TEXT = "In all 12 people died, police said.\n\nLater 12 people died in Velmar - a port, and 4-5 more.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            police said     | 0 | #a | https://x.example/y#:~:text=police%20said
            12 people died  | 1 | #b | https://x.example/y#:~:text=Later-,12%20people%20died,-in%20Velmar%20%2D%20a
            12 people died  | 0 | #a | https://x.example/y#:~:text=In%20all-,12%20people%20died,-%2C%20police%20said%2E
            4-5 more        | 0 | #b | https://x.example/y#:~:text=4%2D5%20more
            """)
    void aLinkLeadsToTheWordsAndTellsThemFromTheSameWordsElsewhere(String words, int nth, String anchor, String link) {
        int begin = nth == 0 ? TEXT.indexOf(words) : TEXT.lastIndexOf(words);
        Backlink back = Backlink.of(article(Optional.of(URI.create("https://x.example/y"))), new Span(begin, begin + words.length())).orElseThrow();
        assertEquals(anchor, back.anchor());
        assertEquals(link, back.link().orElseThrow().toString());
    }

    @Test
    void withoutAnAddressTheAnchorAloneLeadsBack() {
        assertEquals(Optional.of(new Backlink("#a", Optional.empty())), Backlink.of(article(Optional.empty()), new Span(0, 2)));
        assertEquals(Optional.empty(), Backlink.of(Article.of(TEXT), new Span(0, 2)));
    }

    private static Article article(Optional<URI> uri) {
        Origin origin = new Origin("a.html", Optional.empty(), OptionalInt.empty(), "html", Optional.empty(),
                List.of(new Anchor(0, "#a"), new Anchor(TEXT.indexOf("Later"), "#b")));
        return new Article(new ArticleId("a"), TEXT, Optional.empty(), Optional.empty(), uri, Optional.empty(), Optional.empty(), Optional.of(origin));
    }
}
