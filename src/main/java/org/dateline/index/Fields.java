package org.dateline.index;

import org.dateline.query.Facet;
import org.dateline.query.FieldNames;

/**
 * The fields of the index, format {@link #FORMAT}, beside those that have the names of {@link FieldNames}. An article and its
 * figures are one block of documents: first the figures in order, then the article. All of them carry the article's id, so
 * that the block is replaced as a whole.
 */
final class Fields {

    /** The version of what is written here; a change that older files do not follow raises it. */
    static final int FORMAT = 6;

    /** The oldest version that is still read; a block of it may stand beside blocks of today. */
    static final int OLDEST_FORMAT = 2;

    /** On each document: the article's id. */
    static final String ID = "id";

    /** On each document: the article's id, to sort by. In format 2 on figures alone. */
    static final String ID_ORDER = "idOrder";

    /** On articles: how their words were made, {@link #TERMS_WITH_WHOLE_NAMES}. From format 6 on. */
    static final String TERMS = "terms";

    /** Of {@link #TERMS}: {@link org.dateline.query.WholeNames} are kept whole. */
    static final String TERMS_WITH_WHOLE_NAMES = "2";

    /** On articles that were annotated here: their {@link ContentHash}. From format 4 on. */
    static final String CONTENT = "content";

    /** On articles, stored: a {@link PackedArticle}. */
    static final String PACKED = "packed";

    /** On figures: the value of a slot of {@link org.dateline.query.OneOf} that is not told; the type of an event from format 5 on. */
    static final String NONE = "NONE";

    /** On figures: whether dead and injured are counted together. */
    static final String JOINT = "joint";

    /** On figures: the points of its finest places, for the map's tree and, exactly and with their radius, as bytes. */
    static final String POINT = "point";

    static final String POINTS = "points";

    /** On figures: its days as a range of days since 1970-01-01. */
    static final String DAYS = "days";

    /** On figures: the days on which its article may have been published. */
    static final String PUBLISHED = "published";

    /** On figures: what a sum needs to know. */
    static final String ADDEND = "addend";

    static final String IDENTITY = "identity";

    private Fields() {}

    /** On figures: the first day of the range {@code days} as a column, see {@link DayRanges}. */
    static String first(String days) {
        return days + ".first";
    }

    /** On figures: the last day of the range {@code days} as a column. */
    static String last(String days) {
        return days + ".last";
    }

    /** On figures: the labels by a facet; those of time are worked out from {@link FieldNames#DAY}. */
    static String facet(Facet facet) {
        return "facet." + facet.name();
    }
}
