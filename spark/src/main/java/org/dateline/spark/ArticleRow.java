package org.dateline.spark;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;

/**
 * An article as a row: what goes into Spark. A bean, as Spark's encoders want it; null where nothing is known.
 */
public final class ArticleRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id;
    private String text;
    private String title;
    private String outlet;
    private String url;
    private LocalDate published;
    private String language;

    /** With nothing in it; Spark fills it in. */
    public ArticleRow() {}

    /** How Spark keeps such rows. */
    public static Encoder<ArticleRow> encoder() {
        return Encoders.bean(ArticleRow.class);
    }

    /** The row of an article; where its text was read from is left behind. */
    public static ArticleRow of(Article article) {
        ArticleRow row = new ArticleRow();
        row.id = article.id().value();
        row.text = article.text();
        row.title = article.title().orElse(null);
        row.outlet = article.outlet().orElse(null);
        row.url = article.uri().map(URI::toString).orElse(null);
        row.published = article.published().orElse(null);
        row.language = article.language().orElse(null);
        return row;
    }

    /** The article of this row. @throws IllegalArgumentException where it has no id or no text, or its address is none */
    Article article() {
        if (id == null || id.isBlank() || text == null) {
            throw new IllegalArgumentException("a row without " + (text == null ? "text" : "an id") + "; each article has both");
        }
        return new Article(new ArticleId(id), text, Optional.ofNullable(title), Optional.ofNullable(outlet),
                Optional.ofNullable(url).map(URI::create), Optional.ofNullable(published), Optional.ofNullable(language));
    }

    /** Its name, another one for each article; never null. */
    public String getId() {
        return id;
    }
    public void setId(String value) {
        id = value;
    }

    /** The text, unchanged; never null. */
    public String getText() {
        return text;
    }
    public void setText(String value) {
        text = value;
    }

    /** The headline. */
    public String getTitle() {
        return title;
    }
    public void setTitle(String value) {
        title = value;
    }

    /** The outlet's name. */
    public String getOutlet() {
        return outlet;
    }
    public void setOutlet(String value) {
        outlet = value;
    }

    /** Where it was published. */
    public String getUrl() {
        return url;
    }
    public void setUrl(String value) {
        url = value;
    }

    /** The day of publication, where the input tells it. */
    public LocalDate getPublished() {
        return published;
    }
    public void setPublished(LocalDate value) {
        published = value;
    }

    /** BCP 47 tag of its language. */
    public String getLanguage() {
        return language;
    }
    public void setLanguage(String value) {
        language = value;
    }
}
