package org.dateline.format;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How files are read where they do not say it themselves.
 *
 * @param as the kind of reader for all files, in place of the one that fits
 * @param published the day of publication of articles that tell none
 * @param dayFromName whether a day in the name of a file or folder is that of publication, where the article tells none
 * @param columns the column of a table or field of JSON by what it holds: text, title, published, url, outlet, language, id
 * @param otherLanguages whether articles that are evidently in another language than English are given, too
 */
public record SourceSettings(Optional<String> as, Optional<LocalDate> published, boolean dayFromName, Map<String, String> columns,
        boolean otherLanguages) {

    public SourceSettings {
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(published, "published");
        columns = Map.copyOf(columns);
    }

    /** Each file by the reader that fits; articles in English. */
    public static SourceSettings usual() {
        return new SourceSettings(Optional.empty(), Optional.empty(), false, Map.of(), false);
    }

    public SourceSettings withReader(String kind) {
        return new SourceSettings(Optional.of(kind), published, dayFromName, columns, otherLanguages);
    }

    public SourceSettings withPublished(LocalDate day) {
        return new SourceSettings(as, Optional.of(day), dayFromName, columns, otherLanguages);
    }

    public SourceSettings withDayFromName() {
        return new SourceSettings(as, published, true, columns, otherLanguages);
    }

    public SourceSettings withColumns(Map<String, String> names) {
        return new SourceSettings(as, published, dayFromName, names, otherLanguages);
    }

    public SourceSettings withOtherLanguages() {
        return new SourceSettings(as, published, dayFromName, columns, true);
    }
}
