package org.dateline.cli;

/** How words are set off, where the terminal has colours. */
enum Style {
    PLAIN(""),
    TITLE("1"),
    FAINT("2"),
    NUMBER("1"),
    KILLED("31"),
    INJURED("33"),
    OTHER("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** {@code text} in this style, or as it is where there are no colours. */
    String of(String text, Terminal terminal) {
        return !terminal.colours() || code.isEmpty() || text.isBlank() ? text : "\033[" + code + "m" + text + "\033[0m";
    }
}
