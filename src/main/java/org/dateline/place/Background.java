package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;

/**
 * What an article's title, outlet and address tell about where it plays: names that are not among its places but weigh
 * when those are resolved.
 */
final class Background {

    private static final int LONGEST = 4;
    private static final double OUTLET = 1.5;
    private static final double TITLE = 1;
    private static final double ADDRESS = 1;
    private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("uk", "GB"), Map.entry("ca", "CA"),
            Map.entry("au", "AU"), Map.entry("nz", "NZ"), Map.entry("ie", "IE"), Map.entry("za", "ZA"),
            Map.entry("in", "IN"), Map.entry("pk", "PK"), Map.entry("ng", "NG"), Map.entry("ke", "KE"),
            Map.entry("gh", "GH"), Map.entry("ug", "UG"), Map.entry("lb", "LB"), Map.entry("sy", "SY"),
            Map.entry("il", "IL"), Map.entry("tr", "TR"), Map.entry("eg", "EG"), Map.entry("ae", "AE"),
            Map.entry("qa", "QA"), Map.entry("sa", "SA"), Map.entry("my", "MY"), Map.entry("sg", "SG"),
            Map.entry("hk", "HK"), Map.entry("cn", "CN"), Map.entry("jp", "JP"), Map.entry("kr", "KR"),
            Map.entry("ph", "PH"), Map.entry("id", "ID"), Map.entry("th", "TH"), Map.entry("bd", "BD"),
            Map.entry("lk", "LK"), Map.entry("np", "NP"), Map.entry("af", "AF"), Map.entry("ru", "RU"),
            Map.entry("ua", "UA"), Map.entry("de", "DE"), Map.entry("fr", "FR"), Map.entry("it", "IT"),
            Map.entry("es", "ES"), Map.entry("mx", "MX"), Map.entry("br", "BR"), Map.entry("us", "US"),
            Map.entry("gov", "US"), Map.entry("mil", "US"), Map.entry("ht", "HT"), Map.entry("ly", "LY"));

    private static final String SEPARATORS = " \t\n\u000b\f\r,:;|/()\"\u201c\u201d";

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    Background(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** A name of the background: the entries of the index that it may mean, and how much it weighs. */
    record Hint(int[] entries, double weight) {}

    List<Hint> of(Article article) {
        List<Hint> hints = new ArrayList<>();
        article.outlet().ifPresent(outlet -> names(outlet, OUTLET, hints));
        article.title().filter(title -> !isHeadlined(title)).ifPresent(title -> names(title, TITLE, hints));
        article.uri().map(java.net.URI::getHost).ifPresent(host -> {
            String country = ENDINGS.get(host.substring(host.lastIndexOf('.') + 1));
            if (country != null && gazetteer.table.land(country) != PlaceTable.NONE) {
                hints.add(new Hint(new int[] {gazetteer.table.land(country) << 1}, ADDRESS));
            }
        });
        return hints;
    }

    /** In titles that capitalise every word, names cannot be told from words. */
    private static boolean isHeadlined(String title) {
        return title.chars().noneMatch(Character::isLowerCase);
    }

    private void names(String text, double weight, List<Hint> hints) {
        List<String> parts = parts(text);
        for (int i = 0; i < parts.size(); i++) {
            if (!Character.isUpperCase(parts.get(i).charAt(0))) {
                continue;
            }
            for (int length = Math.min(LONGEST, parts.size() - i); length > 0; length--) {
                String name = length == 1 ? parts.get(i) : String.join(" ", parts.subList(i, i + length));
                int[] entries = entries(withoutPossessive(name));
                if (entries.length > 0) {
                    hints.add(new Hint(entries, weight));
                    i += length - 1;
                    break;
                }
            }
        }
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                if (i > begin) {
                    parts.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return parts;
    }

    private static String withoutPossessive(String name) {
        return name.endsWith("'s") || name.endsWith("\u2019s") ? name.substring(0, name.length() - 2) : name;
    }

    private int[] entries(String name) {
        if (name.length() < 3 || !Character.isUpperCase(name.charAt(0))) {
            return new int[0];
        }
        String key = NameKey.of(name);
        int[] entries = gazetteer.index.find(NameKey.hash(key));
        if (entries.length == 0) {
            return entries;
        }
        boolean word = words.isOrdinary(key) || words.isGivenName(key) || words.is(key, Cue.PRESS)
                || words.is(key, Cue.LINK) || words.is(key, Cue.IN) || words.is(key, Cue.TO) || words.is(key, Cue.DIRECTION);
        return word ? new int[0] : entries;
    }
}
