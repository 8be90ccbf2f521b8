package org.dateline.query;

/**
 * What the fields are called that a question is answered from, in every engine that keeps articles and figures: the embedded
 * index and Solr. Each engine has more of its own, and says in which form it keeps these.
 */
public final class FieldNames {

    /** Of every document: what it is, {@link #ARTICLE} or {@link #FIGURE} among others. */
    public static final String TYPE = "type";

    /** A {@link #TYPE}: an article. */
    public static final String ARTICLE = "article";

    /** A {@link #TYPE}: a figure of an article. */
    public static final String FIGURE = "figure";

    /** Of articles: the words of the text, in {@link TextTerms}. */
    public static final String TEXT = "text";

    /** Of figures: the number as it is stated. */
    public static final String STATED = "stated";

    /** Of figures: the least number that the words allow; {@link #OPEN_BELOW} where they leave it open. */
    public static final String LOW = "low";

    /** Of figures: the greatest number that the words allow; {@link #OPEN_ABOVE} where they leave it open. */
    public static final String HIGH = "high";

    /** In {@link #LOW}: no least number. */
    public static final long OPEN_BELOW = -1;

    /** In {@link #HIGH}: no greatest number. */
    public static final long OPEN_ABOVE = Long.MAX_VALUE;

    /** Of figures: the keys of its places and of what contains them. */
    public static final String PLACE = "place";

    /** Of figures: the last of its days, in days since 1970-01-01. */
    public static final String DAY = "day";

    /** Of figures: the words of who says it. */
    public static final String SOURCE = "source";

    /** Of figures: the words of who was counted. */
    public static final String GROUP = "group";

    /** Of figures: the outlet of its article, as {@link Outlet#key} writes it. */
    public static final String OUTLET = "outlet";

    private FieldNames() {}
}
