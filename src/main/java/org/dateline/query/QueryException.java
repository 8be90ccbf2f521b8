package org.dateline.query;

/** A question that cannot be understood or answered; the message says where it goes wrong and what would be right. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;

    QueryException(int column, String why) {
        super("column " + column + ": " + why);
        this.column = column;
    }

    QueryException(String why) {
        super(why);
        this.column = 0;
    }

    /** Where in the expression it goes wrong, counted in characters from 1; 0 when no place in it is meant. */
    public int column() {
        return column;
    }
}
