package org.dateline.testing;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;

/**
 * Articles that tell of the same made-up events again and again, in words of their own, as copies of one another, or without
 * their day: what a ledger puts together. The same seed makes the same articles everywhere.
 */
public final class GeneratedStories {

    private static final List<String> TOWNS = List.of("Kisumu, Kenya", "Arequipa, Peru", "Multan, Pakistan", "Gombe, Nigeria",
            "Cebu, Philippines", "Homs, Syria", "Kandahar, Afghanistan", "Oaxaca, Mexico", "Lahore, Pakistan", "Mosul, Iraq",
            "Cotonou, Benin", "Surat, India", "Medan, Indonesia", "Tripoli, Libya", "Mandalay, Myanmar");
    private static final List<String> CAUSES = List.of("A ferry sank in the harbour", "A bomb went off at a market", "A factory burned down",
            "A bus fell into a ravine", "Gunmen attacked a police post", "A block of flats collapsed", "Two trains collided",
            "Shells hit a school", "Floods swept away a bridge");
    private static final List<String> NAMES = List.of("Dorwen", "Ashbek", "Tullimor", "Quarden", "Velasnu", "Mirrokan", "Ondrevi", "Halbint");
    private static final List<String> DETAILS = List.of("The building of the %s company had stood empty for years, neighbours told reporters.",
            "Rescuers from the %s brigade searched through the night with lamps and bare hands.",
            "A shopkeeper named %s said that he heard a noise like thunder and ran outside.",
            "The governor blamed the owners of the %s works, who could not be reached on the telephone.",
            "Schools near the %s bridge stay closed until the end of the week, the council said.",
            "Relatives waited outside the %s clinic, where doctors read out the names of the wounded.",
            "The %s union called for an inquiry and for a day of mourning in the whole province.");

    private final Random random;

    private GeneratedStories(long seed) {
        this.random = new Random(seed);
    }

    /** An event with what all who tell of it have in common. */
    private record Story(int number, String cause, String town, String name, LocalDate day, int dead, int injured, List<String> details) {}

    /** At least {@code count} articles of a seed, in no order; ids are all different. */
    public static List<Article> articles(long seed, int count) {
        return new GeneratedStories(seed).make(count);
    }

    private List<Article> make(int count) {
        List<Article> articles = new ArrayList<>();
        for (int number = 0; articles.size() < count; number++) {
            List<String> details = new ArrayList<>(DETAILS);
            Collections.shuffle(details, random);
            String name = pick(NAMES) + (char) ('a' + random.nextInt(26));
            Story story = new Story(number, pick(CAUSES), pick(TOWNS), name, LocalDate.of(2019, 1, 1).plusDays(random.nextInt(700)),
                    2 + random.nextInt(80), random.nextInt(50), details.subList(0, 4).stream().map(text -> text.formatted(name)).toList());
            for (int telling = random.nextInt(4); telling >= 0; telling--) {
                articles.add(telling == 1 ? copy(articles, story) : article(story, telling));
            }
        }
        Collections.shuffle(articles, random);
        return articles;
    }

    private Article article(Story story, int telling) {
        LocalDate published = story.day().plusDays(1 + random.nextInt(3));
        String weekday = story.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int dead = story.dead() + random.nextInt(1 + telling * 3);
        List<String> sentences = new ArrayList<>();
        sentences.add("%s in %s on %s, killing at least %d people, officials said.".formatted(story.cause(),
                story.town(), weekday, dead));
        if (story.injured() > 1) {
            sentences.add("Another %d people were injured.".formatted(story.injured()));
        }
        List<String> details = new ArrayList<>(story.details());
        Collections.shuffle(details, random);
        sentences.addAll(details.subList(0, 2 + random.nextInt(3)));
        Article article = Article.of(new ArticleId("story/" + story.number() + "/" + random.nextInt(1_000_000)),
                String.join(" ", sentences)).withOutlet(pick(List.of("Courier", "Herald", "Morning Post")));
        article = random.nextBoolean() ? article.withTitle(dead + " killed in " + story.town().replaceAll(",.*", "")) : article;
        return random.nextInt(6) == 0 ? article : article.withPublished(published);
    }

    /** What another outlet makes of the article before: its text with a few words more. */
    private Article copy(List<Article> articles, Story story) {
        boolean first = articles.isEmpty() || !articles.get(articles.size() - 1).id().value().startsWith("story/" + story.number() + "/");
        Article original = first ? article(story, 0) : articles.get(articles.size() - 1);
        Article copy = Article.of(new ArticleId("story/" + story.number() + "/copy" + random.nextInt(1_000_000)),
                original.text() + " With reports of agencies.").withOutlet("Gazette");
        return original.published().map(day -> copy.withPublished(day.plusDays(random.nextInt(2)))).orElse(copy);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
