package org.dateline.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML around a page's data. Immutable. */
final class PageFrame {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private final boolean isServed;

    /** @param isServed whether the page asks a server for its data */
    PageFrame(boolean isServed) {
        this.isServed = isServed;
    }

    /** A part of a page that is written as it is made. */
    interface Part {
        void write(Writer out) throws IOException;
    }

    /** Writes the page with its parts "data", "details" and "shapes". */
    void write(Writer out, Map<String, Part> parts) throws IOException {
        String frame = PageParts.text("page.html");
        String script = PageParts.script();
        String style = PageParts.style();
        Matcher slots = SLOT.matcher(frame);
        int at = 0;
        while (slots.find()) {
            out.write(frame, at, slots.start() - at);
            switch (slots.group(1)) {
                case "policy" -> out.write(PageParts.policy(script, style, isServed));
                case "style" -> out.write(style);
                case "script" -> out.write(script);
                default -> parts.get(slots.group(1)).write(out);
            }
            at = slots.end();
        }
        out.write(frame, at, frame.length() - at);
    }
}
