package org.dateline.figure;

import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;

/** The words that tell how a place name stands to an event. */
record PlaceWords(Lexicon<PlaceWords.Type> types) {

    enum Type {
        LOCATION,
        REFERENCE,
        ORIGIN,
        DESTINATION,
        PART,
        EVENT,
        /** A verb of which a place is the subject when it tells what happened there. */
        HOST
    }

    static PlaceWords english() {
        return new PlaceWords(WordList.english("figure/location.tsv").lexicon(Inflection.NONE,
                row -> row.get(1, Type.class)));
    }
}
