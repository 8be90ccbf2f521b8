package org.dateline.query;

import java.util.Objects;
import org.dateline.article.Article;

/**
 * An outlet published it.
 *
 * @param name the outlet's whole name; case, accents and punctuation do not count
 * @param key the name as it is compared
 */
public record Outlet(String name, String key) implements Condition {

    public Outlet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        if (name.isBlank()) {
            throw new QueryException("the name of an outlet is blank; give its name");
        }
    }

    public Outlet(String name) {
        this(name, key(name));
    }

    /** The name as it is compared. */
    public static String key(String name) {
        String folded = Folding.name(name);
        return folded.isEmpty() ? name.substring(0, Math.min(name.length(), Folding.LONGEST)) : folded;
    }

    @Override
    public boolean test(Subject subject) {
        return subject.finding().article().outlet().filter(outlet -> key(outlet).equals(key)).isPresent();
    }

    @Override
    public String toString() {
        return "outlet " + Language.text(name);
    }
}
