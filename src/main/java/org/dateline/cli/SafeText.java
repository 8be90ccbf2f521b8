package org.dateline.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text from outside as it is safe to print: nothing in it steers a terminal or runs in a spreadsheet. */
final class SafeText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private SafeText() {}

    /** On one line, with control and direction characters as their escapes: <code>&#92;u001b</code>. */
    static String line(String text) {
        return escaped(LINE_ENDS.matcher(text).replaceAll(" "), false);
    }

    /**
     * A cell of a table that spreadsheets open: control characters as their escapes but for line ends and tabs, and an
     * apostrophe before what a spreadsheet would take for a formula. Numbers are left as they are.
     */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
        return (formula ? "'" : "") + escaped(text, true);
    }

    private static String escaped(String text, boolean withLines) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = c >= ' ' && c < 0x7f || withLines && (c == '\n' || c == '\r' || c == '\t')
                    || c >= 0x80 && !steers(text, i);
            if (!kept && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                out.append(kept ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out == null ? text : out.toString();
    }

    /** Whether a character beyond ASCII is a control or format character, or half of a character. */
    private static boolean steers(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        int type = Character.getType(c);
        boolean joiner = c == '\u00ad' || c == '\u200c' || c == '\u200d';
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT && !joiner;
    }
}
