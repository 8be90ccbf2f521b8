package org.dateline.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The words that fill the blanks of {@link NewsShapes}: known places, made-up names, numbers, days. */
final class NewsWords {

    static final List<String> OUTLETS = List.of("The Daily Post", "Northern Wire", "Evening Herald", "Gulf Monitor");

    private static final List<String> TOWNS = List.of("Aleppo", "Idlib", "Homs", "Hama", "Damascus", "Saraqeb",
            "Maaret al-Numan", "Khan Sheikhun", "Latakia", "Deir Ezzor", "Raqqa", "Daraa", "Douma", "Tripoli", "Benghazi",
            "Misrata", "Sirte", "Derna", "Port-au-Prince", "Jacmel", "Les Cayes", "Kabul", "Kandahar", "Herat", "Mosul",
            "Baghdad", "Kirkuk", "Gaza City", "Khan Younis", "Beirut", "Khartoum", "El Fasher", "Juba", "Goma", "Bunia",
            "Maiduguri", "Mogadishu", "Sanaa", "Taiz", "Hodeida", "Kathmandu", "Palu", "Manila", "Tacloban", "Cox's Bazar",
            "Kharkiv", "Mariupol", "Gaziantep", "Antakya", "Paris", "London", "Geneva", "New York", "Moscow", "Ankara");
    private static final List<String> LANDS = List.of("Syria", "Libya", "Haiti", "Afghanistan", "Iraq", "Lebanon", "Sudan",
            "South Sudan", "Yemen", "Somalia", "Nigeria", "Nepal", "Indonesia", "the Philippines", "Ukraine", "Turkey",
            "Russia", "the United States", "France", "Myanmar", "the Democratic Republic of the Congo");
    private static final List<String> DEMONYMS = List.of("Syrian", "Libyan", "Haitian", "Afghan", "Iraqi", "Turkish",
            "Russian", "French", "Sudanese", "Yemeni", "Nigerian", "American", "Ukrainian");
    private static final List<String> PEOPLE = List.of("people", "civilians", "soldiers", "fighters", "villagers",
            "children", "women", "protesters", "police officers", "militants", "rebels", "aid workers", "residents",
            "passengers", "migrants", "pro-government fighters", "farmers", "students", "members of the same family");
    private static final List<String> VAGUE = List.of("dozens of", "hundreds of", "thousands of", "scores of",
            "tens of thousands of", "several", "many", "a number of");
    private static final List<String> HEDGES = List.of("at least ", "more than ", "about ", "some ", "nearly ", "up to ",
            "around ", "over ", "", "", "", "");
    private static final List<String> SPELLED = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "a dozen", "fifteen", "twenty-one", "thirty", "a hundred");
    private static final List<String> DAYS = List.of("on Monday", "on Tuesday", "on Wednesday", "on Thursday",
            "on Friday", "on Saturday", "on Sunday", "overnight", "this week", "last week", "yesterday", "last month",
            "on March 14", "on 2 February 2014", "in late August", "since January", "earlier in the day", "in 2012",
            "over the past three days", "at dawn", "on Friday morning", "two years ago");
    private static final List<String> SOURCES = List.of("the Syrian Observatory for Human Rights", "a monitor",
            "the health ministry", "local officials", "the United Nations", "witnesses", "a hospital spokesman",
            "state television", "the Red Crescent", "rescue workers", "the army", "an AFP correspondent", "activists");
    private static final List<String> CAUSES = List.of("air strikes", "shelling", "a car bomb", "an earthquake", "floods",
            "clashes", "a suicide attack", "mortar fire", "a landslide", "gunfire", "a roadside bomb", "the collapse of a"
            + " bridge", "barrel bombs", "heavy rain");
    private static final String[] SYLLABLES = {"ka", "ra", "bel", "mo", "sha", "lin", "dor", "te", "ham", "vi", "sul",
            "an", "ger", "zu", "fa", "no", "rik", "wen", "os", "ta", "bre", "lu", "mir", "khe"};

    private final Random random;

    NewsWords(Random random) {
        this.random = random;
    }

    String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String town() {
        return of(TOWNS);
    }

    /** What stands in the blank of that name. */
    String fill(String blank) {
        return switch (blank) {
            case "town" -> random.nextInt(4) == 0 ? name() : town();
            case "land" -> of(LANDS);
            case "demonym" -> of(DEMONYMS);
            case "people" -> of(PEOPLE);
            case "count" -> count();
            case "number" -> Integer.toString(2 + random.nextInt(98));
            case "day" -> of(DAYS);
            case "source" -> of(SOURCES);
            case "cause" -> of(CAUSES);
            case "name" -> name();
            case "word" -> made(2 + random.nextInt(3));
            default -> throw new IllegalArgumentException("no words for the blank {" + blank + "}");
        };
    }

    private String count() {
        return switch (random.nextInt(6)) {
            case 0 -> of(VAGUE);
            case 1, 2 -> of(HEDGES) + of(SPELLED);
            case 3 -> of(HEDGES) + (1 + random.nextInt(99)) + "," + String.format(Locale.ROOT, "%03d", random.nextInt(1000));
            default -> of(HEDGES) + (2 + random.nextInt(400));
        };
    }

    private String name() {
        String name = made(2 + random.nextInt(2));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String made(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
