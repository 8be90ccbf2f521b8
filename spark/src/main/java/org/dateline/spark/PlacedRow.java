package org.dateline.spark;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where and when something was: the columns that rows of figures and of incidents share. A bean, as Spark's encoders want it;
 * null where nothing is known. Both ends of from..to belong to it.
 */
public abstract sealed class PlacedRow implements Serializable permits AnnotatedFigure, IncidentRow {

    private static final long serialVersionUID = 1L;

    private String places;
    private String country;
    private Double latitude;
    private Double longitude;
    private LocalDate from;
    private LocalDate to;

    PlacedRow() {}

    /** All its places in the words of the text, the finest first, with "; " between them. */
    public String getPlaces() {
        return places;
    }
    public void setPlaces(String value) {
        places = value;
    }

    /** Its country, ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }
    public void setCountry(String value) {
        country = value;
    }

    /** Degrees north, WGS 84. */
    public Double getLatitude() {
        return latitude;
    }
    public void setLatitude(Double value) {
        latitude = value;
    }

    /** Degrees east, WGS 84. */
    public Double getLongitude() {
        return longitude;
    }
    public void setLongitude(Double value) {
        longitude = value;
    }

    /** The first day of the event. */
    public LocalDate getFrom() {
        return from;
    }
    public void setFrom(LocalDate value) {
        from = value;
    }

    /** The last day of the event. */
    public LocalDate getTo() {
        return to;
    }
    public void setTo(LocalDate value) {
        to = value;
    }
}
