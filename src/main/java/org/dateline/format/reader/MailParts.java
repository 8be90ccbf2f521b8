package org.dateline.format.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.article.Anchor;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Origin;
import org.dateline.format.ArticleFields;
import org.dateline.format.Charsets;
import org.dateline.format.CleanText;
import org.dateline.format.Limits;
import org.dateline.format.Malformed;
import org.dateline.format.Source;
import org.dateline.format.SourceArticle;
import org.dateline.format.SourceItem;
import org.dateline.format.Stamp;
import org.dateline.format.StampReader;
import org.dateline.format.html.Markup;

/** Reads the parts of one mail: one of its alternatives, and what is attached. */
final class MailParts extends AbstractContentHandler {

    private static final int LONGEST_LINE = 1 << 20;

    private final List<Attachment> attachments = new ArrayList<>();
    private Optional<String> subject = Optional.empty();
    private Optional<String> from = Optional.empty();
    private Optional<Stamp> sent = Optional.empty();
    private Optional<String> messageId = Optional.empty();
    private Optional<String> plain = Optional.empty();
    private Optional<String> html = Optional.empty();
    private Optional<String> fileName = Optional.empty();

    /** Where a page was fetched from that a browser saved in the form of a mail (MHTML). */
    private Optional<String> savedFrom = Optional.empty();
    private String contentType = "";
    private boolean attached;
    private boolean flowed;
    private boolean delSp;
    private int depth;

    private record Attachment(String name, String type, byte[] bytes) {}

    private MailParts() {}

    /**
     * The article of a mail, and what is attached to it.
     *
     * @param number the number of the mail in its mbox
     */
    static List<SourceItem> read(Source source, byte[] mail, Optional<Integer> number) throws IOException {
        MailParts parts = new MailParts();
        MimeStreamParser parser = new MimeStreamParser(new MimeConfig.Builder().setMaxLineLen(LONGEST_LINE).setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(10_000).build());
        parser.setContentHandler(parts);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        try {
            parser.parse(new ByteArrayInputStream(mail));
        } catch (MimeException e) {
            if (parts.plain.isEmpty() && parts.html.isEmpty()) {
                throw new Malformed("not a mail that can be read: " + e.getMessage());
            }
            source.report(number.orElse(0), "the mail is damaged (" + e.getMessage() + "); what stood before is read");
        }
        List<SourceItem> items = new ArrayList<>();
        if (parts.savedFrom.isPresent() && parts.html.isPresent()) {
            return List.of(source.attachment(number, "page.html", new ByteArrayInputStream(parts.html.get().getBytes(StandardCharsets.UTF_8)),
                    new Source.Attached(parts.savedFrom.flatMap(ArticleFields::uri), Optional.of("text/html; charset=utf-8"), parts.sent.flatMap(Stamp::instant))));
        }
        parts.article(source, number).ifPresent(items::add);
        for (Attachment attachment : parts.attachments) {
            items.add(source.attachment(number, attachment.name(), new ByteArrayInputStream(attachment.bytes()), new Source.Attached(
                    Optional.empty(), Optional.of(attachment.type()), parts.sent.flatMap(Stamp::instant))));
        }
        if (items.isEmpty()) {
            throw new Malformed("a mail without words and without anything attached");
        }
        return items;
    }

    private Optional<SourceItem> article(Source source, Optional<Integer> number) {
        String words = plain.map(text -> MailText.of(text, flowed, delSp)).orElse("");
        Markup page = html.map(Markup::ofMail).orElse(new Markup("", List.of()));
        boolean usePlain = words.length() * 3 >= page.text().length();
        String text = usePlain ? words : page.text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        List<Anchor> anchors = usePlain ? List.of(new Anchor(0, "text of the mail")) : page.anchors();
        Optional<Origin.Day> day = sent.map(stamp -> new Origin.Day(stamp.written(), "date of the mail", 0.98));
        Origin origin = number.map(n -> source.origin(n, "mail", day, anchors)).orElseGet(() -> source.origin("mail", day, anchors));
        ArticleId id = messageId.map(ArticleId::new).orElseGet(() -> number.map(source::id).orElseGet(source::id));
        return Optional.of(new SourceArticle(new Article(id, text, subject, from, Optional.empty(), sent.map(Stamp::day), Optional.empty(),
                Optional.of(origin)), sent.flatMap(Stamp::instant)));
    }

    @Override
    public void startHeader() {
        fileName = Optional.empty();
        contentType = "";
        attached = false;
    }

    @Override
    public void startBodyPart() {
        depth++;
    }

    @Override
    public void endBodyPart() {
        depth--;
    }

    @Override
    public void field(Field field) {
        String body = unfolded(field.getBody());
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" -> subject = depth == 0 ? filled(decoded(body)) : subject;
            case "from" -> from = depth == 0 ? filled(sender(decoded(body))) : from;
            case "date" -> sent = depth == 0 ? StampReader.read(body) : sent;
            case "snapshot-content-location" -> savedFrom = filled(body.strip());
            case "message-id" -> messageId = depth == 0 ? filled(body.strip().replaceAll("^<|>$", "")) : messageId;
            case "content-disposition" -> {
                attached = body.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
                fileName = parameter(body, "filename").or(() -> fileName);
            }
            case "content-type" -> {
                contentType = body;
                fileName = fileName.or(() -> parameter(body, "name"));
            }
            default -> { }
        }
    }

    @Override
    public void body(BodyDescriptor part, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Limits.DOCUMENT);
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        boolean words = type.equals("text/plain") || type.equals("text/html");
        if (attached || !words || fileName.isPresent()) {
            if (!type.startsWith("image/") && !type.startsWith("application/pgp") && !type.startsWith("text/calendar") && bytes.length > 0) {
                String name = fileName.orElse("part " + (attachments.size() + 1) + (type.equals("message/rfc822") ? ".eml" : ""));
                attachments.add(new Attachment(name, type, bytes));
            }
        } else if (type.equals("text/plain")) {
            flowed |= parameter(contentType, "format").filter("flowed"::equalsIgnoreCase).isPresent();
            delSp |= parameter(contentType, "delsp").filter("yes"::equalsIgnoreCase).isPresent();
            String text = Charsets.decode(bytes, Optional.ofNullable(part.getCharset()));
            plain = Optional.of(plain.map(before -> before + "\n\n" + text).orElse(text));
        } else {
            String text = Charsets.decode(bytes, Optional.ofNullable(part.getCharset()));
            html = Optional.of(html.map(before -> savedFrom.isPresent() ? before : before + text).orElse(text));
        }
    }

    /** A header's words on one line. Letters beyond ASCII stand in it as bytes, mostly in UTF-8. */
    private static String unfolded(String body) {
        boolean bytes = body.chars().allMatch(c -> c < 256);
        String words = bytes ? Charsets.decode(body.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()) : body;
        return words.replaceAll("\\r?\\n[ \\t]+", " ");
    }

    private static String decoded(String body) {
        return CleanText.line(DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT));
    }

    /** The name of a sender without the address. */
    private static String sender(String from) {
        String name = from.replaceAll("<[^>]*>", "").replace("\"", "").strip();
        return name.isEmpty() ? from.replaceAll("[<>]", "").strip() : name;
    }

    private static Optional<String> parameter(String body, String name) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("(?i);\\s*" + name + "\\*?=\\s*(?:\"([^\"]*)\"|([^;\\s]+))").matcher(body);
        return matcher.find() ? Optional.of(decoded(matcher.group(1) == null ? matcher.group(2).replaceFirst("^[\\w-]*''", "") : matcher.group(1)))
                .filter(words -> !words.isBlank()) : Optional.empty();
    }

    private static Optional<String> filled(String words) {
        return Optional.of(words).filter(value -> !value.isBlank());
    }
}
