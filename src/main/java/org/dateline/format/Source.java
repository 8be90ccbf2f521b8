package org.dateline.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.article.Anchor;
import org.dateline.article.ArticleId;
import org.dateline.article.Origin;
import org.dateline.article.Skipped;

/**
 * A file to read, or a file in another one: its bytes, its names, and what came with it. Its stream is read once. For one thread.
 */
public final class Source implements SourceItem {

    private final Place place;
    private final InputStream in;
    private final Optional<Path> path;
    private final Context context;
    private final Attached attached;
    private final Depth depth;
    private final Set<String> noted = new HashSet<>();
    private SourceHead head;

    /**
     * What a file is called.
     *
     * @param label by messages
     * @param file the outermost file, by its path below the input that named it
     * @param member the member of it
     * @param record the record of it
     * @param name the name that tells its kind
     */
    private record Place(String label, String file, Optional<String> member, OptionalInt record, String name) {}

    /** How many archives a file lies in, and how many files of any kind. */
    private record Depth(int archives, int files) {

        static final Depth NONE = new Depth(0, 0);

        Depth inArchive() {
            return new Depth(archives + 1, files + 1);
        }

        Depth inFile() {
            return new Depth(archives, files + 1);
        }
    }

    /** What the whole run has in common. */
    record Context(SourceSettings settings, SourceObserver observer, PassedOver passedOver, Readers readers) {}

    /**
     * What came with a file that is in another one.
     *
     * @param uri where it was fetched from
     * @param contentType its media type, with its charset where it has one
     * @param fetched when it was fetched or sent
     */
    public record Attached(Optional<URI> uri, Optional<String> contentType, Optional<Instant> fetched) {

        public Attached {
            Objects.requireNonNull(uri, "uri");
            Objects.requireNonNull(contentType, "contentType");
            Objects.requireNonNull(fetched, "fetched");
        }

        /** Nothing. */
        public static final Attached NOTHING = new Attached(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Source(Place place, InputStream in, Optional<Path> path, Context context, Attached attached, Depth depth) {
        this.place = place;
        this.in = in.markSupported() ? in : new BufferedInputStream(in, 1 << 16);
        this.path = path;
        this.context = context;
        this.attached = attached;
        this.depth = depth;
    }

    /** A file that an input names. */
    static Source file(InputFile file, InputStream in, Context context) {
        return new Source(new Place(file.path().toString(), file.id(), Optional.empty(), OptionalInt.empty(), file.id()), in,
                Optional.of(file.path()), context, Attached.NOTHING, Depth.NONE);
    }

    /** A stream without a file. */
    static Source stream(String name, InputStream in, Context context) {
        return new Source(new Place(name, name, Optional.empty(), OptionalInt.empty(), name), in, Optional.empty(), context,
                Attached.NOTHING, Depth.NONE);
    }

    /** The same file with its bytes unpacked, under the name that it has without the ending of the packing. */
    public Source unpacked(InputStream bytes, String name) {
        return new Source(new Place(place.label, place.file, place.member, place.record, name), bytes, Optional.empty(), context,
                attached, depth.inArchive());
    }

    /** A file in this one, an archive, known by its name. */
    public Source member(String name, InputStream bytes) {
        return new Source(member(name), bytes, Optional.empty(), context, Attached.NOTHING, depth.inArchive());
    }

    /** A file that is attached to a mail: to this one, or to the one with the given number in it. */
    public Source attachment(Optional<Integer> number, String name, InputStream bytes, Attached with) {
        Place of = member(name);
        OptionalInt record = number.isPresent() ? OptionalInt.of(number.get()) : place.record;
        return new Source(new Place(of.label, of.file, of.member, record, name), bytes, Optional.empty(), context, with, depth.inFile());
    }

    /** A file in this one, known by its number from 1 on; it lies no deeper than this one. */
    public Source record(int number, String name, InputStream bytes, Attached with) {
        return new Source(new Place(place.label, place.file, place.member, OptionalInt.of(number), name), bytes, Optional.empty(),
                context, with, depth);
    }

    private Place member(String name) {
        String whole = place.member.map(outer -> outer + "!/" + name).orElse(name);
        return new Place(place.label + "!/" + name, place.file, Optional.of(whole), place.record, name);
    }

    /** How the file begins; may be asked before its stream is read. */
    public SourceHead head() throws IOException {
        if (head == null) {
            in.mark(SourceHead.LENGTH);
            byte[] first = path.isEmpty() && isInput() ? firstOfStream() : in.readNBytes(SourceHead.LENGTH);
            head = new SourceHead(first, place.name, attached.contentType());
            in.reset();
        }
        return head;
    }

    /** The first bytes of a stream that may come slowly: of JSON Lines no more than the first line, so that none waits for the next. */
    private byte[] firstOfStream() throws IOException {
        byte[] first = new byte[SourceHead.LENGTH];
        int length = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            first[length++] = (byte) next;
            if (length == first.length || next == '\n' && SourceHead.isJsonLine(first, length)) {
                break;
            }
        }
        return Arrays.copyOf(first, length);
    }

    /** Its bytes, to be read once. */
    public InputStream stream() {
        return in;
    }

    /**
     * All its bytes.
     *
     * @throws Malformed when they are more than {@code most}
     */
    public byte[] bytes(int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Malformed(Limits.tooLong(most));
        }
        return bytes;
    }

    /** The file itself, where it is one of the file system. */
    public Optional<Path> path() {
        return path;
    }

    /** The name that tells its kind: a path, a member's name, a URL's path. */
    public String name() {
        return place.name;
    }

    /** What messages call it. */
    public String label() {
        return place.label;
    }

    public Attached attached() {
        return attached;
    }

    public SourceSettings settings() {
        return context.settings();
    }

    /** Whether an archive lies so deep in archives, or a file in mails, that it is not read. */
    boolean isTooDeep(boolean isArchive) {
        return isArchive && depth.archives >= Limits.ARCHIVES || depth.files > Limits.MAILS;
    }

    boolean isInput() {
        return depth.files == 0 && place.record.isEmpty();
    }

    /** Says that something in the file cannot be read; the rest goes on. */
    public void report(int line, String why) {
        context.observer().skipped(new Skipped(label(), line == 0 ? place.record.orElse(0) : line, why));
    }

    /** Says something about the file that is no fault, once; {@code line} is 0 for the file as a whole. */
    public void note(int line, String what) {
        if (noted.add(what)) {
            context.observer().noted(label() + ":" + (line == 0 ? place.record.orElse(1) : line) + ": " + what);
        }
    }

    /** The words of a text that holds tags of HTML, without these; the text itself where little else is in it. */
    String withoutTags(String text) {
        return context.readers().named("html").words(text).filter(words -> !words.isBlank()).orElse(text);
    }

    /** Takes note of a page or record that holds no article and is none that is broken; it is counted under {@code what}. */
    public void passOver(String what) {
        context.passedOver().page(what, label());
    }

    /** The id of an article that has no better one: where it was fetched from, else the names of the file and its member. */
    public ArticleId id() {
        return new ArticleId(attached.uri().map(URI::toString).orElseGet(() -> place.file + place.member.map(name -> "!/" + name).orElse("")
                + (place.record.isPresent() ? "#" + place.record.getAsInt() : "")));
    }

    /** An id that a record of the file gives itself; a number alone is one within the file, as other files begin with 1, too. */
    public String idWithin(String own) {
        return own.strip().chars().allMatch(Character::isDigit) ? id().value() + "#" + own.strip() : own;
    }

    /** The id of the record with this number, from 1 on, that has no better one. */
    public ArticleId id(int number) {
        return new ArticleId(id().value() + "#" + number);
    }

    /** Where an article that is the whole file came from. */
    public Origin origin(String reader, Optional<Origin.Day> day, List<Anchor> anchors) {
        return new Origin(place.file, place.member, place.record, reader, day, anchors);
    }

    /** Where an article came from that is a record of the file. */
    public Origin origin(int number, String reader, Optional<Origin.Day> day, List<Anchor> anchors) {
        return new Origin(place.file, place.member, OptionalInt.of(number), reader, day, anchors);
    }
}
