package org.dateline.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.format.WordTable;

/** Lines that sites put into articles: "Read more", "Advertisement", "Sign up for our newsletter". */
final class FurniturePhrases {

    private static final int LONGEST = 200;

    private enum Where {
        WHOLE, BEGIN
    }

    private static final Map<String, Where> PHRASES =
            WordTable.read(FurniturePhrases.class, "furniture-phrases.tsv", Where::valueOf);
    private static final List<String> BEGINNINGS = beginnings();

    private FurniturePhrases() {}

    /** Whether {@code block} is such a line. */
    static boolean isOne(Block block) {
        String text = block.text();
        if (text.length() > LONGEST || text.indexOf('\n') >= 0 || block.kind() == Block.Kind.ROW) {
            return false;
        }
        String line = text.toLowerCase(Locale.ROOT);
        int begin = 0;
        while (begin < line.length() && !Character.isLetter(line.charAt(begin))) {
            begin++;
        }
        line = line.substring(begin);
        if (PHRASES.get(line.replaceAll("[\\s:.…!»>]+$", "")) == Where.WHOLE) {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            if (line.startsWith(beginning) && (line.length() == beginning.length()
                    || !Character.isLetter(line.charAt(beginning.length())))) {
                return block.linked() > 0 || !block.endsSentence() || line.length() == beginning.length();
            }
        }
        return false;
    }

    private static List<String> beginnings() {
        List<String> beginnings = new ArrayList<>();
        PHRASES.forEach((phrase, where) -> {
            if (where == Where.BEGIN) {
                beginnings.add(phrase);
            }
        });
        return beginnings;
    }
}
