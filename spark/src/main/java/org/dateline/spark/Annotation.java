package org.dateline.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;

/** All that one pass over an article makes, so that figures and ledger need but one. A bean, as Spark's encoders want it. */
public final class Annotation implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id;
    private String line;
    private byte[] told;
    private List<AnnotatedFigure> figures;
    private String failure;

    /** With nothing in it; Spark fills it in. */
    public Annotation() {}

    static Encoder<Annotation> encoder() {
        return Encoders.bean(Annotation.class);
    }

    /** The article's id. */
    public String getId() {
        return id;
    }
    public void setId(String value) {
        id = value;
    }

    /** The line that extract prints, without the end of line; null where the article failed. */
    public String getLine() {
        return line;
    }
    public void setLine(String value) {
        line = value;
    }

    /** What the ledger needs; null where the article failed. */
    public byte[] getTold() {
        return told;
    }
    public void setTold(byte[] value) {
        told = value;
    }

    /** Its figures, in the order of the text. */
    public List<AnnotatedFigure> getFigures() {
        return figures;
    }
    public void setFigures(List<AnnotatedFigure> value) {
        figures = value;
    }

    /** Why nothing could be made of it; null where all is well. */
    public String getFailure() {
        return failure;
    }
    public void setFailure(String value) {
        failure = value;
    }
}
