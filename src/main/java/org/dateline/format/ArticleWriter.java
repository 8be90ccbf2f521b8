package org.dateline.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import org.dateline.article.Article;
import org.dateline.article.OriginJson;

/** Writes articles as lines of JSON, as {@link Sources} reads them again; what is not known is null. Safe for several threads. */
public final class ArticleWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ArticleWriter() {}

    /** One article as one line, without the line's end. Halves of characters are written as escapes. */
    public static String line(Article article) {
        StringWriter out = new StringWriter(article.text().length() + 512);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", article.id().value());
            json.writeStringField("title", article.title().orElse(null));
            json.writeStringField("outlet", article.outlet().orElse(null));
            json.writeStringField("url", article.uri().map(URI::toString).orElse(null));
            json.writeStringField("published", article.published().map(LocalDate::toString).orElse(null));
            json.writeStringField("language", article.language().orElse(null));
            json.writeStringField("text", article.text());
            if (article.origin().isPresent()) {
                json.writeFieldName("origin");
                OriginJson.write(article.origin().get(), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write to memory", e);
        }
        return escaped(out.toString());
    }

    private static String escaped(String line) {
        StringBuilder out = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                out = out == null ? new StringBuilder(line.length() + 16).append(line, 0, i) : out;
                out.append(String.format("\\u%04x", (int) c));
            } else if (out != null) {
                out.append(c);
            }
            if (pair) {
                i++;
                if (out != null) {
                    out.append(line.charAt(i));
                }
            }
        }
        return out == null ? line : out.toString();
    }
}
