package org.dateline.place;

import java.util.LinkedHashMap;
import java.util.Map;

/** A place while a gazetteer is being built: the columns of its row and the keys of its names. */
final class Draft {

    final int id;
    final String name;
    final PlaceKind kind;
    int seat;
    String country = "";
    String admin1 = "";
    String admin2 = "";
    /** The code by which other rows name this one as their division, empty for none. */
    String code = "";
    Point point;
    long population;
    double radius;
    /** The keys of its names; true for alternate ones. */
    final Map<String, Boolean> keys = new LinkedHashMap<>();

    Draft(int id, String name, PlaceKind kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        addName(name, false);
    }

    /** Notes a name under which the place is found. */
    void addName(String written, boolean alternate) {
        String key = NameKey.of(written);
        if (key.isEmpty() || key.length() > 60) {
            return;
        }
        keys.merge(key, alternate, Boolean::logicalAnd);
    }

    /** Notes the names without Arabic articles, by which texts often write them. */
    void addNamesWithoutArticles() {
        for (Map.Entry<String, Boolean> entry : new LinkedHashMap<>(keys).entrySet()) {
            String bare = NameKey.withoutArticles(entry.getKey());
            if (!bare.equals(entry.getKey())) {
                keys.merge(bare, entry.getValue(), Boolean::logicalAnd);
            }
        }
    }
}
