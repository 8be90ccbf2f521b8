package org.dateline.spark;

import java.time.LocalDate;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;

/**
 * A figure as a row: the columns of {@code query --csv}, as numbers and days. A bean, as Spark's encoders want it; null where
 * nothing is known. Days are {@link LocalDate}, both ends of from..to belong to it.
 */
public final class AnnotatedFigure extends PlacedRow {

    private static final long serialVersionUID = 1L;

    /** The columns in the order in which files have them; a new one comes last. */
    public static final String[] COLUMNS = {
            "article", "title", "outlet", "url", "publishedFrom", "publishedTo", "publishedBest",
            "begin", "end", "evidence", "kind", "joint", "low", "best",
            "high", "hedge", "unit", "group", "role", "subsetOf", "place",
            "placeName", "placeKind", "country", "admin1", "placeId", "latitude", "longitude",
            "radiusKm", "confidence", "places", "from", "to", "saidBy", "scope",
            "stance", "rule", "event"};

    private String article;
    private String title;
    private String outlet;
    private String url;
    private LocalDate publishedFrom;
    private LocalDate publishedTo;
    private LocalDate publishedBest;
    private int begin;
    private int end;
    private String evidence;
    private String kind;
    private boolean joint;
    private Long low;
    private Long best;
    private Long high;
    private String hedge;
    private String unit;
    private String group;
    private String role;
    private Integer subsetOf;
    private String place;
    private String placeName;
    private String placeKind;
    private String admin1;
    private Long placeId;
    private Double radiusKm;
    private Double confidence;
    private String saidBy;
    private String scope;
    private String stance;
    private String rule;
    private Integer event;

    /** With nothing in it; Spark fills it in. */
    public AnnotatedFigure() {}

    /** How Spark keeps such rows. */
    public static Encoder<AnnotatedFigure> encoder() {
        return Encoders.bean(AnnotatedFigure.class);
    }

    /** The article's id. */
    public String getArticle() {
        return article;
    }
    public void setArticle(String value) {
        article = value;
    }

    /** Its headline. */
    public String getTitle() {
        return title;
    }
    public void setTitle(String value) {
        title = value;
    }

    /** Who published it. */
    public String getOutlet() {
        return outlet;
    }
    public void setOutlet(String value) {
        outlet = value;
    }

    /** Its address. */
    public String getUrl() {
        return url;
    }
    public void setUrl(String value) {
        url = value;
    }

    /** The first day on which it may have been published. */
    public LocalDate getPublishedFrom() {
        return publishedFrom;
    }
    public void setPublishedFrom(LocalDate value) {
        publishedFrom = value;
    }

    /** The last such day. */
    public LocalDate getPublishedTo() {
        return publishedTo;
    }
    public void setPublishedTo(LocalDate value) {
        publishedTo = value;
    }

    /** The likeliest such day. */
    public LocalDate getPublishedBest() {
        return publishedBest;
    }
    public void setPublishedBest(LocalDate value) {
        publishedBest = value;
    }

    /** Where the counted phrase begins in the text, in UTF-16 code units. */
    public int getBegin() {
        return begin;
    }
    public void setBegin(int value) {
        begin = value;
    }

    /** Where it ends, exclusive. */
    public int getEnd() {
        return end;
    }
    public void setEnd(int value) {
        end = value;
    }

    /** The counted phrase. */
    public String getEvidence() {
        return evidence;
    }
    public void setEvidence(String value) {
        evidence = value;
    }

    /** KILLED, INJURED and the other names of FigureKind. */
    public String getKind() {
        return kind;
    }
    public void setKind(String value) {
        kind = value;
    }

    /** Whether dead and injured are counted together. */
    public boolean isJoint() {
        return joint;
    }
    public void setJoint(boolean value) {
        joint = value;
    }

    /** The least that the words allow. */
    public Long getLow() {
        return low;
    }
    public void setLow(Long value) {
        low = value;
    }

    /** The number that they state. */
    public Long getBest() {
        return best;
    }
    public void setBest(Long value) {
        best = value;
    }

    /** The most that they allow. */
    public Long getHigh() {
        return high;
    }
    public void setHigh(Long value) {
        high = value;
    }

    /** EXACT, AT_LEAST and the other names of Hedge. */
    public String getHedge() {
        return hedge;
    }
    public void setHedge(String value) {
        hedge = value;
    }

    /** PEOPLE, HOUSEHOLDS or HOMES. */
    public String getUnit() {
        return unit;
    }
    public void setUnit(String value) {
        unit = value;
    }

    /** Who was counted, in the text's words. */
    public String getGroup() {
        return group;
    }
    public void setGroup(String value) {
        group = value;
    }

    /** CIVILIAN, COMBATANT or UNSPECIFIED. */
    public String getRole() {
        return role;
    }
    public void setRole(String value) {
        role = value;
    }

    /** Where the figure begins that it is a part of. */
    public Integer getSubsetOf() {
        return subsetOf;
    }
    public void setSubsetOf(Integer value) {
        subsetOf = value;
    }

    /** The finest place, in the text's words. */
    public String getPlace() {
        return place;
    }
    public void setPlace(String value) {
        place = value;
    }

    /** Its name in the gazetteer. */
    public String getPlaceName() {
        return placeName;
    }
    public void setPlaceName(String value) {
        placeName = value;
    }

    /** Its kind, as PlaceKind names it. */
    public String getPlaceKind() {
        return placeKind;
    }
    public void setPlaceKind(String value) {
        placeKind = value;
    }

    /** Its first-level division. */
    public String getAdmin1() {
        return admin1;
    }
    public void setAdmin1(String value) {
        admin1 = value;
    }

    /** Its GeoNames id. */
    public Long getPlaceId() {
        return placeId;
    }
    public void setPlaceId(Long value) {
        placeId = value;
    }

    /** Within how many kilometres of that point it lies. */
    public Double getRadiusKm() {
        return radiusKm;
    }
    public void setRadiusKm(Double value) {
        radiusKm = value;
    }

    /** How likely the place is right, 0 to 1. */
    public Double getConfidence() {
        return confidence;
    }
    public void setConfidence(Double value) {
        confidence = value;
    }

    /** The source that the text names. */
    public String getSaidBy() {
        return saidBy;
    }
    public void setSaidBy(String value) {
        saidBy = value;
    }

    /** INCIDENT, PERIOD or TOTAL. */
    public String getScope() {
        return scope;
    }
    public void setScope(String value) {
        scope = value;
    }

    /** STATED, DENIED or POSSIBLE. */
    public String getStance() {
        return stance;
    }
    public void setStance(String value) {
        stance = value;
    }

    /** The rule that found it. */
    public String getRule() {
        return rule;
    }
    public void setRule(String value) {
        rule = value;
    }

    /** The position of its event among those of its article. */
    public Integer getEvent() {
        return event;
    }
    public void setEvent(Integer value) {
        event = value;
    }
}
