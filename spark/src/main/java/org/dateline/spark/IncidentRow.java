package org.dateline.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;

/**
 * An incident as a row: the columns of {@code ledger --csv}, as numbers and days, and its line of JSON. A bean, as Spark's
 * encoders want it; null where nothing is known.
 */
public final class IncidentRow extends PlacedRow {

    private static final long serialVersionUID = 1L;

    /** The columns in the order in which files have them; a new one comes last. */
    public static final String[] COLUMNS = {
            "incident", "type", "from", "to", "dateBasis", "places", "country",
            "latitude", "longitude", "killedLow", "killedBest", "killedHigh", "injuredLow", "injuredBest",
            "injuredHigh", "displacedBest", "sources", "articles", "json"};

    private String incident;
    private String type;
    private String dateBasis;
    private Long killedLow;
    private Long killedBest;
    private Long killedHigh;
    private Long injuredLow;
    private Long injuredBest;
    private Long injuredHigh;
    private Long displacedBest;
    private int sources;
    private String articles;
    private String json;

    /** With nothing in it; Spark fills it in. */
    public IncidentRow() {}

    /** How Spark keeps such rows. */
    public static Encoder<IncidentRow> encoder() {
        return Encoders.bean(IncidentRow.class);
    }

    /** Its id: that of its earliest telling. */
    public String getIncident() {
        return incident;
    }
    public void setIncident(String value) {
        incident = value;
    }

    /** What happened, where known. */
    public String getType() {
        return type;
    }
    public void setType(String value) {
        type = value;
    }

    /** TOLD where the day stands in a text, ARTICLE where it is that of publication. */
    public String getDateBasis() {
        return dateBasis;
    }
    public void setDateBasis(String value) {
        dateBasis = value;
    }

    /** The least of killed, by the policy. */
    public Long getKilledLow() {
        return killedLow;
    }
    public void setKilledLow(Long value) {
        killedLow = value;
    }

    /** The number of killed. */
    public Long getKilledBest() {
        return killedBest;
    }
    public void setKilledBest(Long value) {
        killedBest = value;
    }

    /** The most of killed. */
    public Long getKilledHigh() {
        return killedHigh;
    }
    public void setKilledHigh(Long value) {
        killedHigh = value;
    }

    /** The least of injured. */
    public Long getInjuredLow() {
        return injuredLow;
    }
    public void setInjuredLow(Long value) {
        injuredLow = value;
    }

    /** The number of injured. */
    public Long getInjuredBest() {
        return injuredBest;
    }
    public void setInjuredBest(Long value) {
        injuredBest = value;
    }

    /** The most of injured. */
    public Long getInjuredHigh() {
        return injuredHigh;
    }
    public void setInjuredHigh(Long value) {
        injuredHigh = value;
    }

    /** The number of displaced. */
    public Long getDisplacedBest() {
        return displacedBest;
    }
    public void setDisplacedBest(Long value) {
        displacedBest = value;
    }

    /** How many outlets tell of it; copies count as one. */
    public int getSources() {
        return sources;
    }
    public void setSources(int value) {
        sources = value;
    }

    /** The ids of its articles, with "; " between them. */
    public String getArticles() {
        return articles;
    }
    public void setArticles(String value) {
        articles = value;
    }

    /** The line that ledger prints of it, without the end of line: claims, ties and revisions, too. */
    public String getJson() {
        return json;
    }
    public void setJson(String value) {
        json = value;
    }
}
