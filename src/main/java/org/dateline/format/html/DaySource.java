package org.dateline.format.html;

/** What may tell the day of a page's publication, the most trusted first. */
enum DaySource {
    URL("url"), CANONICAL("canonical url"), HEADLINE("beside the headline"), PUBLISHED("meta of publication"),
    ITEMPROP("itemprop"), MARKED_TIME("time by class"), JSON_LD("JSON-LD"), OTHER("meta"), FIRST_TIME("first time"), BODY("body");

    private final String label;

    DaySource(String label) {
        this.label = label;
    }

    /** What outputs call it. */
    String label() {
        return label;
    }
}
