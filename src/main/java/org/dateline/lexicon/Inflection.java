package org.dateline.lexicon;

import java.util.List;
import java.util.Map;

/** Which forms of a listed phrase a lexicon matches, so that a list holds each word once. */
public enum Inflection {

    /** The phrase as it is listed. */
    NONE {
        @Override
        public List<String> forms(String phrase) {
            return List.of(phrase);
        }
    },

    /** The phrase and its plural, formed on the last word: "aid worker", "aid workers". */
    NOUN {
        @Override
        public List<String> forms(String phrase) {
            int cut = phrase.lastIndexOf(' ') + 1;
            String plural = plural(phrase.substring(cut));
            return List.of(phrase, phrase.substring(0, cut) + plural);
        }
    };

    /** Irregular plurals of nouns for people and what happens to them. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("man", "men"),
            Map.entry("woman", "women"), Map.entry("child", "children"), Map.entry("person", "people"),
            Map.entry("wife", "wives"), Map.entry("life", "lives"), Map.entry("policeman", "policemen"),
            Map.entry("gunman", "gunmen"), Map.entry("body", "bodies"), Map.entry("fisherman", "fishermen"));

    /** Every form of {@code phrase} that is matched, the phrase itself first. */
    public abstract List<String> forms(String phrase);

    /** The regular or irregular English plural of a noun in lower case. */
    static String plural(String noun) {
        if (IRREGULAR.containsKey(noun)) {
            return IRREGULAR.get(noun);
        }
        if (noun.endsWith("man") && !noun.endsWith("human")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        if (noun.length() > 2 && noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }
}
