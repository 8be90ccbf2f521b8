package org.dateline.format.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the words that its writer wrote out of a plain mail: no quoted lines, no signature; lines of a paragraph are one. */
final class MailText {

    private static final Pattern QUOTE_BEGINS = Pattern.compile("(?i)^(?:on .{4,120} wrote:|am .{4,120} schrieb.{0,80}:|le .{4,120} a écrit ?:|-{2,} ?original message ?-{2,}|_{20,})$");

    /** What Outlook puts before the mail that is answered, whose lines it does not mark. */
    private static final Pattern ANSWERED = Pattern.compile("(?i)^(?:-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original) ?-{2,}|_{20,})$");
    private static final Pattern FORWARDED = Pattern.compile("(?i)^-{2,} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado).{0,80}-{2,}$"
            + "|^begin forwarded message:$");
    private static final Pattern HEADER = Pattern.compile("^[\\p{L}-]{2,15}: .*");

    private MailText() {}

    /**
     * @param flowed whether a blank at a line's end says that the paragraph goes on (RFC 3676)
     * @param delSp whether that blank goes
     */
    static String of(String text, boolean flowed, boolean delSp) {
        List<String> kept = new ArrayList<>();
        boolean header = false;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            boolean answered = ANSWERED.matcher(line.strip()).matches() && kept.stream().anyMatch(before -> !before.isBlank());
            if (line.equals("-- ") || line.equals("--") || answered) {
                break;
            }
            header = FORWARDED.matcher(line.strip()).matches() || header && (line.isBlank() || HEADER.matcher(line).matches() || line.startsWith(" "));
            if (header) {
                continue;
            }
            if (line.startsWith(">")) {
                dropIntroduction(kept);
            } else {
                kept.add(flowed && line.startsWith(" ") ? line.substring(1) : line);
            }
        }
        String words = flowed ? joined(kept, delSp) : Paragraphs.unwrap(String.join("\n", kept));
        return words.replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Drops the line "On ... wrote:" that stands before what is quoted. */
    private static void dropIntroduction(List<String> kept) {
        int last = kept.size() - 1;
        while (last >= 0 && kept.get(last).isBlank()) {
            last--;
        }
        if (last >= 0 && QUOTE_BEGINS.matcher(kept.get(last).strip()).matches()) {
            kept.subList(last, kept.size()).clear();
        } else if (last >= 1 && QUOTE_BEGINS.matcher((kept.get(last - 1) + " " + kept.get(last)).strip()).matches()) {
            kept.subList(last - 1, kept.size()).clear();
        }
    }

    private static String joined(List<String> lines, boolean delSp) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            boolean goesOn = line.endsWith(" ");
            out.append(goesOn && delSp ? line.substring(0, line.length() - 1) : line);
            if (!goesOn) {
                out.append('\n');
            }
        }
        return out.toString();
    }
}
