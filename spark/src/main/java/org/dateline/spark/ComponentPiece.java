package org.dateline.spark;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;

/**
 * A piece of a component on its way to where its incidents are made: a telling ({@code told}, {@code number}, {@code background}), a pair of
 * tellings ({@code first}, {@code second}), or a copy (the same with {@code share}). A bean, as Spark's encoders want it.
 */
public final class ComponentPiece implements Serializable {

    /** All columns but the component. */
    static final String[] COLUMNS = {"told", "number", "background", "first", "second", "share"};

    private static final long serialVersionUID = 1L;

    private String component;
    private byte[] told;
    private Integer number;
    private Double background;
    private String first;
    private String second;
    private Double share;

    /** With nothing in it; Spark fills it in. */
    public ComponentPiece() {}

    static Encoder<ComponentPiece> encoder() {
        return Encoders.bean(ComponentPiece.class);
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String value) {
        component = value;
    }

    public byte[] getTold() {
        return told;
    }

    public void setTold(byte[] value) {
        told = value;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer value) {
        number = value;
    }

    public Double getBackground() {
        return background;
    }

    public void setBackground(Double value) {
        background = value;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String value) {
        first = value;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String value) {
        second = value;
    }

    public Double getShare() {
        return share;
    }

    public void setShare(Double value) {
        share = value;
    }
}
