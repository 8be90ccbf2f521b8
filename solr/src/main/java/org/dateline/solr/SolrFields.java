package org.dateline.solr;

/** The names of the config set's schema. */
final class SolrFields {

    static final String ID = "id";
    static final String TYPE = "type";
    static final String LINE = "line";
    static final String TEXT = "text";
    static final String ARTICLE = "article";
    static final String NUMBER = "number";
    static final String SLOT = "slot";
    static final String JOINT = "JOINT";
    static final String STATED = "stated";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String PLACE = "place";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String DAY = "day";
    static final String PUBLISHED_FIRST = "publishedFirst";
    static final String PUBLISHED_LAST = "publishedLast";
    static final String OUTLET = "outlet";
    static final String SOURCE = "source";
    static final String GROUP = "group";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String RADIUS = "radius";

    /** What {@link #TYPE} may be. */
    static final String IS_ARTICLE = "article";

    static final String IS_FIGURE = "figure";
    static final String IS_SPOT = "spot";
    static final String IS_INCIDENT = "incident";

    /** How bounds that are open are kept in {@link #LOW} and {@link #HIGH}. */
    static final long OPEN_BELOW = -1;

    static final long OPEN_ABOVE = Long.MAX_VALUE;

    private SolrFields() {}

    /** A value of a slot as {@link #SLOT} has it. */
    static String slot(String slot, String value) {
        return slot + ":" + value;
    }
}
