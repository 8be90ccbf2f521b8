package org.dateline.setting;

import java.util.List;
import org.dateline.setting.Location.Relation;
import org.dateline.text.Sentence;
import org.dateline.toponym.PlaceWords;
import org.dateline.toponym.PlaceWords.Company;

/** Passes over the hospitals, and the towns of hospitals, that people were brought to afterwards. */
final class Hospitals {

    private static final int FARTHEST = 7;

    private final PlaceWords words;

    Hospitals(PlaceWords words) {
        this.words = words;
    }

    /** "are treated at Lady Reading Hospital in Peshawar": where the injured were brought is not where they were hurt. */
    List<Location> without(Sentence s, List<Location> locations) {
        for (int i = 0; i < locations.size(); i++) {
            Location one = locations.get(i);
            boolean hospital = isHospital(s.word(one.end() - 1)) || isHospital(s.word(one.end()))
                    || isHospital(s.word(one.token() - 2)) && s.is(one.token() - 1, "in") || i > 0 && locations.get(i - 1).is(Relation.NONE)
                    && isHospital(s.word(locations.get(i - 1).token() - 2)) && s.is(one.token() - 1, "'s");
            if (hospital && !one.is(Relation.NONE) && isTreated(s, one.token())) {
                locations.set(i, one.withRole(Relation.NONE));
                if (i + 1 < locations.size() && s.is(one.end(), "in") && locations.get(i + 1).token() == one.end() + 1) {
                    locations.set(i + 1, locations.get(i + 1).withRole(Relation.NONE));
                }
            }
        }
        return locations;
    }

    private static boolean isHospital(String word) {
        return word.equals("hospital") || word.equals("hospitals") || word.equals("clinic") || word.equals("infirmary");
    }

    private boolean isTreated(Sentence s, int hospital) {
        for (int i = hospital - 1; i >= Math.max(0, hospital - FARTHEST); i--) {
            if (words.is(s, i, Company.TREATMENT)) {
                return true;
            }
        }
        return false;
    }
}
