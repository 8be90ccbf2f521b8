package org.dateline.solr;

import org.dateline.query.FieldNames;

/** The names of the config set's schema, beside those of {@link FieldNames}. */
final class SolrFields {

    static final String ID = "id";
    static final String LINE = "line";
    static final String ARTICLE = "article";
    static final String NUMBER = "number";
    static final String SLOT = "slot";
    static final String JOINT = "JOINT";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String PUBLISHED_FIRST = "publishedFirst";
    static final String PUBLISHED_LAST = "publishedLast";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String RADIUS = "radius";

    /** What {@link FieldNames#TYPE} may be, too. */
    static final String IS_SPOT = "spot";
    static final String IS_INCIDENT = "incident";

    private SolrFields() {}

    /** A value of a slot as {@link #SLOT} has it. */
    static String slot(String slot, String value) {
        return slot + ":" + value;
    }
}
