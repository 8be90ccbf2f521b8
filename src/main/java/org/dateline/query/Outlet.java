package org.dateline.query;

import org.dateline.article.Article;

/**
 * An outlet published it.
 *
 * @param name the outlet's whole name; case, accents and punctuation do not count
 */
public record Outlet(String name) implements Condition {

    public Outlet {
        if (name.isBlank()) {
            throw new QueryException("the name of an outlet is blank; give its name");
        }
    }

    /** The name as it is compared. */
    public static String key(String name) {
        String folded = Folding.name(name);
        return folded.isEmpty() ? name.substring(0, Math.min(name.length(), Folding.LONGEST)) : folded;
    }

    @Override
    public boolean test(Subject subject) {
        return subject.finding().article().outlet().filter(outlet -> key(outlet).equals(key(name))).isPresent();
    }

    @Override
    public String toString() {
        return "outlet " + Language.text(name);
    }
}
