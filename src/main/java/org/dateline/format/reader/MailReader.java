package org.dateline.format.reader;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.format.Limits;
import org.dateline.format.Source;
import org.dateline.format.SourceHead;
import org.dateline.format.SourceItems;
import org.dateline.format.SourceReader;

/** Reads mails: {@code .eml} one, {@code .mbox} many; what is attached is read by the readers that fit it. Needs mime4j. */
public final class MailReader implements SourceReader {

    private static final Pattern HEADERS = Pattern.compile(
            "(?s)^(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,40}?(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|DKIM-Signature):.*",
            Pattern.CASE_INSENSITIVE);
    static final Pattern FROM_LINE = Pattern.compile("^From \\S+.*\\d{2}:\\d{2}.*\\d{4}.*");

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    public Fit fit(SourceHead head) {
        String first = head.text().lines().findFirst().orElse("");
        boolean mbox = FROM_LINE.matcher(first).matches();
        boolean mail = first.matches("[A-Za-z][\\w-]*:.*") && HEADERS.matcher(head.text()).matches();
        return SourceHead.fit(mbox || mail, head.isNamed(".eml", ".mbox", ".mbx") || head.hasType("message/rfc822", "application/mbox"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        String first = source.head().text().lines().findFirst().orElse("");
        if (FROM_LINE.matcher(first).matches() || source.name().toLowerCase(java.util.Locale.ROOT).endsWith(".mbox") && first.startsWith("From ")) {
            return new MailBox(source);
        }
        return SourceItems.of(MailParts.read(source, source.bytes(Limits.DOCUMENT), Optional.empty()));
    }

    @Override
    public Optional<Dependency> dependency() {
        return Optional.of(new Dependency("org.apache.james.mime4j.parser.MimeStreamParser", "org.apache.james:apache-mime4j-core"));
    }
}
