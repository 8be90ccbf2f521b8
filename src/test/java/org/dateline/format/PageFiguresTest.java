package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Thirty pages of news, five stories on six sites: their figures are those of the article, each once, and none of what is around it. */
class PageFiguresTest {

    @TempDir
    private static Path temporary;

    /** A story: its headline, paragraphs, and the figures that they tell. */
    private record Story(String headline, List<String> paragraphs, Set<String> figures) {}

    /** A site: its name, and its page of a story with {@code %1$s} the headline and {@code %2$s} the paragraphs. */
    private record Site(String name, String page) {}

    private static final List<Story> STORIES = List.of(
            new Story("Ferry sinks in the strait", List.of(
                    "At least 12 people were killed when a ferry sank in the strait off Derna on Monday, the coast guard said.",
                    "Doctors in the harbour told reporters that 40 people were injured and taken to three hospitals, most of them cut by glass when the deck gave way."),
                    Set.of("KILLED 12", "INJURED 40")),
            new Story("Flood drives families from valley", List.of(
                    "Heavy rain in the hills above Maiduguri has displaced 3,400 families since the weekend, the relief agency said.",
                    "Rescue teams found the bodies of seven people on Tuesday, and 19 people were still missing in the evening."),
                    Set.of("DISPLACED 3400", "KILLED 7", "MISSING 19")),
            new Story("Shells hit market town", List.of(
                    "Shelling killed 23 civilians in the market of Saraqeb on Friday morning, residents and a monitor said.",
                    "Rescuers said that 61 people were wounded, most of them shoppers who had come from the villages around."),
                    Set.of("KILLED 23", "INJURED 61")),
            new Story("Police hold marchers after rally", List.of(
                    "Police detained 85 protesters in the centre of Minsk on Sunday after a rally against the new law.",
                    "Two officers were injured and taken to three hospitals in turn when stones were thrown at a bus, the interior ministry said in a statement."),
                    Set.of("DETAINED 85", "INJURED 2")),
            new Story("Quake shakes mountain province", List.of(
                    "An earthquake killed 31 people and injured 140 others in the mountains west of Herat on Wednesday, officials said.",
                    "The tremor was felt in the capital, where offices were emptied but no damage was reported by the evening."),
                    Set.of("KILLED 31", "INJURED 140")));

    private static final List<Site> SITES = List.of(
            new Site("captions", "<article><h1>%1$s</h1><figure><img src=a.jpg><figcaption>A coffin is carried: 12 people were killed and 40 injured. Photo: 2019"
                    + "</figcaption></figure>%2$s<div class='wp-caption'><img src=b.jpg><p class='wp-caption-text'>The storm killed 55 people last year.</p></div></article>"),
            new Site("teasers", "<div class=ticker><ul><li><a href=/1>Bus crash kills 18 people in the north</a></li><li><a href=/2>Fire kills 6 people in a mill</a></li></ul></div>"
                    + "<div class=content><h1>%1$s</h1>%2$s<p>Read more: <a href=/3>Storm kills 77 people on the coast</a></p></div><div class=cards>"
                    + "<div class=card><h3><a href=/4>Landslide buries a village in the hills</a></h3><p>At least 90 people died on Tuesday.</p></div>"
                    + "<div class=card><h3><a href=/5>Blast hits a mine near the border town</a></h3><p>A blast killed 44 miners, police said.</p></div></div>"),
            new Site("comments", "<div id=main><h1>%1$s</h1>%2$s</div><section id=comments><h2>3 comments</h2><div class=comment><p>My cousin says that 200 people were killed,"
                    + " and nobody tells us the truth about it.</p></div><div class=comment><p>In 1998 some 500 people died in the same place, has nobody learned?</p></div></section>"),
            new Site("corrections", "<main><h1>%1$s</h1>%2$s<p>An earlier toll, <del>99 people killed</del>, was corrected by the <s>1,000 people injured</s> office.</p></main>"),
            new Site("notices", "<div class='cookie-banner'><p>We and our 812 partners use cookies, and 15 people were injured by them.</p></div><header><h1>%1$s</h1></header>"
                    + "<div class='body-text'>%2$s</div><aside class=newsletter><p>Join the 30,000 people displaced from other newsletters. Sign up for ours today.</p></aside>"
                    + "<div class='most-read'><ol><li><a href=/1>How 300 people were killed in one night</a></li><li><a href=/2>Why 25 people were arrested</a></li></ol></div>"),
            new Site("repeats", "<div class=story><h1>%1$s</h1>%2$s<div class=pullquote>%2$s</div></div><footer><p>In 2016 this paper told how 60 people were killed.</p></footer>"));

    @TestFactory
    Stream<DynamicTest> thePagesTellTheFiguresOfTheirArticlesAlone() {
        Annotator annotator = Annotator.english();
        ReadFolder folder = new ReadFolder(temporary);
        List<DynamicTest> tests = new ArrayList<>();
        for (Site site : SITES) {
            for (Story story : STORIES) {
                String name = site.name() + "-" + story.headline().replace(' ', '-') + ".html";
                String body = site.page().formatted(story.headline(), story.paragraphs().stream().map(words -> "<p>" + words + "</p>").collect(Collectors.joining()));
                Path file = folder.write(name, "<html lang=en><head><title>" + story.headline() + " | The Post</title><meta property='article:published_time'"
                        + " content='2019-12-11T08:00:00Z'></head><body><nav><a href=/>Home</a><a href=/w>World</a></nav>" + body + "</body></html>");
                tests.add(DynamicTest.dynamicTest(name, () -> {
                    Article article = folder.read(file).get(0);
                    List<String> figures = annotator.annotate(article).figures().stream()
                            .map(figure -> figure.kind() + " " + figure.quantity().stated().getAsLong()).sorted().toList();
                    assertEquals(List.copyOf(new TreeSet<>(story.figures())), figures, article.text());
                }));
            }
        }
        return tests.stream();
    }
}
