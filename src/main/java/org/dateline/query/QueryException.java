package org.dateline.query;

import java.util.List;

/** A question that cannot be understood or answered; the message says where it goes wrong and what would be right. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final String expression;

    QueryException(int column, String why) {
        super("column " + column + ": " + why);
        this.column = column;
        this.expression = "";
    }

    private QueryException(QueryException of, String expression) {
        super(of.getMessage(), of);
        this.column = of.column;
        this.expression = expression;
    }

    /**
     * That no place of a name is known.
     *
     * @param name the name that a question asks for
     * @param alike names that may be meant instead, the likeliest first
     */
    public static QueryException noPlace(String name, List<String> alike) {
        return new QueryException("no place called \"" + name + "\" is known"
                + (alike.isEmpty() ? "; check the spelling, or give its point: within 50 km of 35.86,36.80"
                        : "; did you mean " + String.join(" or ", alike) + "?"));
    }

    /** The same, of the expression that it is about. */
    QueryException in(String asked) {
        return new QueryException(this, asked);
    }

    QueryException(String why) {
        super(why);
        this.column = 0;
        this.expression = "";
    }

    /** Where in the expression it goes wrong, counted in characters from 1; 0 when no place in it is meant. */
    public int column() {
        return column;
    }

    /** The message, below the expression with a caret where it goes wrong; the message alone when no place is meant. */
    public String shown() {
        if (column == 0 || expression.isEmpty()) {
            return getMessage();
        }
        String line = expression.replaceAll("\\s", " ");
        return "  " + line + "\n  " + " ".repeat(Math.min(column - 1, line.length())) + "^\n" + getMessage();
    }
}
