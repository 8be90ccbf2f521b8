package org.dateline.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
            Map.entry("person", "people"), Map.entry("wife", "wives"), Map.entry("housewife", "housewives"),
            Map.entry("midwife", "midwives"), Map.entry("life", "lives"), Map.entry("thief", "thieves"));

    /** Nouns that end like "woman" and have a regular plural. */
    private static final Set<String> REGULAR =
            Set.of("human", "german", "roman", "ottoman", "shaman", "caiman", "talisman");

    /** Every form of {@code phrase} that is matched, the phrase itself first. */
    public abstract List<String> forms(String phrase);

    /** The regular or irregular English plural of a noun in lower case. */
    static String plural(String noun) {
        if (IRREGULAR.containsKey(noun)) {
            return IRREGULAR.get(noun);
        }
        if (noun.endsWith("child")) {
            return noun + "ren";
        }
        if (noun.endsWith("man") && !REGULAR.contains(noun)) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        return regular(noun);
    }

    /** The third person singular of a verb or verb phrase in lower case, formed on its first word: "goes missing". */
    public static String thirdPerson(String phrase) {
        int cut = phrase.indexOf(' ');
        String verb = cut < 0 ? phrase : phrase.substring(0, cut);
        String rest = cut < 0 ? "" : phrase.substring(cut);
        boolean irregular = verb.equals("go") || verb.equals("do");
        return (irregular ? verb + "es" : regular(verb)) + rest;
    }

    private static String regular(String word) {
        if (word.length() > 2 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch")
                || word.endsWith("sh") ? word + "es" : word + "s";
    }
}
