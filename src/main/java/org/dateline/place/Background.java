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

    private static final int NO_NAMES = Cue.PRESS.bit() | Cue.LINK.bit() | Cue.IN.bit() | Cue.TO.bit() | Cue.DIRECTION.bit();

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final NameKey fold = new NameKey();

    Background(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** A name of the background: what it may mean, and how much it weighs. */
    record Hint(Meanings meanings, double weight) {}

    List<Hint> of(Article article) {
        List<Hint> hints = new ArrayList<>();
        article.outlet().ifPresent(outlet -> names(outlet, OUTLET, hints));
        article.title().filter(title -> !isHeadlined(title)).ifPresent(title -> names(title, TITLE, hints));
        article.uri().map(java.net.URI::getHost).ifPresent(host -> {
            String country = ENDINGS.get(host.substring(host.lastIndexOf('.') + 1));
            if (country != null && gazetteer.table.land(country) != PlaceTable.NONE) {
                hints.add(new Hint(new Meanings(new int[] {gazetteer.table.land(country) << 1}), ADDRESS));
            }
        });
        return hints;
    }

    /** In titles that capitalise every word, names cannot be told from words. */
    private static boolean isHeadlined(String title) {
        return title.chars().noneMatch(Character::isLowerCase);
    }

    private void names(String text, double weight, List<Hint> hints) {
        int[] begins = new int[text.length() / 2 + 1];
        int[] ends = new int[begins.length];
        int parts = part(text, begins, ends);
        for (int i = 0; i < parts; i++) {
            if (!Character.isUpperCase(text.charAt(begins[i]))) {
                continue;
            }
            for (int length = Math.min(LONGEST, parts - i); length > 0; length--) {
                Meanings meanings = meanings(text, begins[i], ends[i + length - 1]);
                if (meanings != Meanings.NONE) {
                    hints.add(new Hint(meanings, weight));
                    i += length - 1;
                    break;
                }
            }
        }
    }

    /** Finds where the parts between the separators begin and end; returns how many there are. */
    private static int part(String text, int[] begins, int[] ends) {
        int parts = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                if (i > begin) {
                    begins[parts] = begin;
                    ends[parts++] = i;
                }
                begin = i + 1;
            }
        }
        return parts;
    }

    private Meanings meanings(String text, int begin, int end) {
        boolean possessive = end - begin > 1 && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
        int nameEnd = possessive ? end - 2 : end;
        if (nameEnd - begin < 3) {
            return Meanings.NONE;
        }
        fold.clear();
        fold.append(text, begin, nameEnd);
        long hash = NameKey.finish(NameKey.extend(NameKey.start(), fold.chars(), 0, fold.size(), true));
        return gazetteer.index.has(hash) && !isWord(new String(fold.chars(), 0, fold.size())) ? gazetteer.meanings(hash)
                : Meanings.NONE;
    }

    private boolean isWord(String key) {
        return words.isOrdinary(key) || words.isGivenName(key) || words.isAny(key, NO_NAMES);
    }
}
