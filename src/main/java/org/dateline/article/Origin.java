package org.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the text of an article came from.
 *
 * @param file the file, by its path below the input that named it
 * @param member the member of an archive, or the attachment of a mail; members of members parted by {@code !/}
 * @param record the number of the record, entry, line or row in it, counted from 1
 * @param reader the kind of reader, as {@code convert --as} names it
 * @param day what told the day of publication
 * @param anchors where its paragraphs stand, in the order of the text; empty where the text is the file itself
 */
public record Origin(String file, Optional<String> member, OptionalInt record, String reader, Optional<Day> day,
        List<Anchor> anchors) {

    public Origin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(day, "day");
        anchors = List.copyOf(anchors);
    }

    /**
     * What told the day of publication.
     *
     * @param stamp the day as it was written, with what stood beside it of time and zone
     * @param source where it was written: "url", "JSON-LD", "column date"
     * @param confidence how often a day told so is right, 0 to 1
     */
    public record Day(String stamp, String source, double confidence) {

        public Day {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(source, "source");
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("a confidence of " + confidence + "; expected 0 to 1");
            }
        }
    }

    /** Whether the text is that of the file itself, so that nothing leads back but its offsets. */
    public boolean isPlain() {
        return anchors.isEmpty();
    }

    /** Where the paragraph that holds {@code offset} stands; nothing where no anchor is at or before it. */
    public Optional<String> anchorOf(int offset) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(anchors.get(low - 1).at());
    }
}
