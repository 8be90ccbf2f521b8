package org.dateline.format;

import java.util.regex.Pattern;

/** Tells text with tags of HTML in it from prose. */
final class Tags {

    /** A tag that ends one of these elements, or a line break: no prose has them. */
    private static final Pattern TAG = Pattern.compile(
            "<(?:/(?:p|div|span|a|b|i|em|strong|h[1-6]|li|ul|ol|table|tr|td|html|body|article|section|figure|blockquote)\\s*"
                    + "|br\\s*/?|p)>",
            Pattern.CASE_INSENSITIVE);

    private Tags() {}

    static boolean areIn(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }
}
