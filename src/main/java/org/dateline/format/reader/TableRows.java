package org.dateline.format.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Anchor;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Origin;
import org.dateline.format.ArticleFields;
import org.dateline.format.ArticleFields.Field;
import org.dateline.format.Charsets;
import org.dateline.format.EpochStamp;
import org.dateline.format.Limits;
import org.dateline.format.Malformed;
import org.dateline.format.Source;
import org.dateline.format.SourceArticle;
import org.dateline.format.SourceItem;
import org.dateline.format.SourceItems;
import org.dateline.format.Stamp;
import org.dateline.format.StampReader;
import org.dateline.format.html.Markup;

/** The rows of a table of articles, below the row of their names; a row of HXL tags tells what is in columns of other names. */
final class TableRows implements SourceItems {

    private static final int LOOK = 1 << 15;
    private static final int HXL_ROWS = 25;
    private static final int MONTHS = 12;

    /** A day in numbers of which nobody can say whether the month or the day stands first, but by their being above 12. */
    private static final Pattern NUMBERS = Pattern.compile("\\s*(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}(?:\\D.*)?");

    private final Source source;
    private final CsvParser parser;
    private final StampReader.Order order;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final List<String> names;
    private final Map<Field, String> fields;
    private int lastLine = 1;
    private Optional<Row> tags = Optional.empty();
    private boolean broken;
    private boolean doubtTold;
    private Optional<Malformed> failure = Optional.empty();

    /** What the tags of HXL 1.1 say of a column that is the text or the day of an article. */
    private static final Map<String, Field> TAGS = Map.of("#description", Field.TEXT, "#date", Field.PUBLISHED);

    /** A row, and the line that it begins on. */
    private record Row(int line, List<String> cells) {}

    TableRows(Source source) throws IOException {
        this.source = source;
        Reader text = text(source);
        char separator = separator(text);
        this.order = separator == ';' ? StampReader.Order.DAY_FIRST : StampReader.Order.MONTH_FIRST;
        this.parser = parser(text, separator);
        Row head = head();
        this.names = head.cells();
        this.fields = ArticleFields.of(names, source.settings());
        tags.ifPresent(this::nameByTags);
        source.settings().columns().forEach((field, name) -> {
            if (!fields.containsKey(Field.valueOf(field.toUpperCase(Locale.ROOT))) && !field.equals("text")) {
                source.note(head.line(), "no column is called '" + name + "', which is to hold " + field + "; there are " + String.join(", ", names));
            }
        });
        if (!fields.containsKey(Field.TEXT)) {
            throw new Malformed(head.line(), Optional.ofNullable(source.settings().columns().get("text"))
                    .map(name -> "no column is called '" + name + "'; name the one that holds the text of an article with --column text=NAME")
                    .orElse("no column is known to hold the text of an article; name it with --column text=NAME") + "; there are " + String.join(", ", names));
        }
    }

    private static Reader text(Source source) throws IOException {
        source.stream().mark(LOOK);
        byte[] head = source.stream().readNBytes(LOOK);
        source.stream().reset();
        Charset charset = Charsets.of(head, Optional.empty());
        BufferedReader reader = new BufferedReader(new InputStreamReader(source.stream(), charset), LOOK);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** What parts cells: what a line {@code sep=} says, else that which the first line with one holds most, outside of quotes. */
    private static char separator(Reader text) throws IOException {
        text.mark(LOOK);
        char[] head = new char[LOOK - 1];
        int length = Math.max(0, text.read(head));
        text.reset();
        if (length > 5 && new String(head, 0, 4).equals("sep=") && head[5] < ' ') {
            text.skip(head[5] == '\r' && head[6] == '\n' ? 7 : 6);
            return head[4];
        }
        int[] counts = new int[128];
        boolean quoted = false;
        for (int i = 0; i < length && (quoted || head[i] != '\n' || counts['\t'] + counts[';'] + counts[','] + counts['|'] == 0); i++) {
            quoted ^= head[i] == '"';
            if (!quoted && head[i] < 128) {
                counts[head[i]]++;
            }
        }
        char usual = counts['\t'] > 0 ? '\t' : counts[';'] > counts[','] ? ';' : ',';
        return counts[usual] == 0 && counts['|'] > 0 ? '|' : usual;
    }

    private static CsvParser parser(Reader text, char separator) throws IOException {
        CsvFactory factory = CsvFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limits.FIELD).build()).build();
        CsvParser parser = factory.createParser(text);
        parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
        return parser;
    }

    /** The row of names: the one above a row of HXL tags, else the first. */
    private Row head() throws IOException {
        List<Row> first = new ArrayList<>();
        try {
            for (Optional<Row> row = row(); row.isPresent(); row = row()) {
                first.add(row.get());
                if (isTags(row.get()) && first.size() > 1) {
                    tags = row;
                    return first.get(first.size() - 2);
                } else if (first.size() == HXL_ROWS) {
                    break;
                }
            }
        } catch (Malformed e) {
            failure = Optional.of(e);
        }
        if (first.isEmpty()) {
            throw failure.isPresent() ? failure.get() : new Malformed("the table is empty; expected a row of names and rows of articles");
        }
        ahead.addAll(first.subList(1, first.size()));
        return first.get(0);
    }

    /** The first column with a tag holds what it says, where no name tells which does. */
    private void nameByTags(Row row) {
        for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
            Field field = TAGS.get(row.cells().get(i).strip().toLowerCase(Locale.ROOT).replaceFirst("[+ ].*", ""));
            if (field != null && !names.get(i).isBlank() && names.indexOf(names.get(i)) == i) {
                fields.putIfAbsent(field, names.get(i));
            }
        }
    }

    private static boolean isTags(Row row) {
        long tags = row.cells().stream().filter(cell -> cell.strip().matches("#[A-Za-z][\\w+ ]*")).count();
        return tags > 0 && row.cells().stream().allMatch(cell -> cell.isBlank() || cell.strip().startsWith("#"));
    }

    private Optional<Row> row() throws IOException {
        if (broken) {
            return Optional.empty();
        }
        try {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                return Optional.empty();
            }
            List<String> cells = new ArrayList<>();
            int line = lastLine;
            for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (cells.isEmpty()) {
                    line = parser.currentTokenLocation().getLineNr();
                }
                cells.add(parser.getText());
            }
            lastLine = parser.currentLocation().getLineNr();
            return Optional.of(new Row(line, cells));
        } catch (StreamConstraintsException e) {
            broken = true;
            throw new Malformed(lastLine, "a field is longer than " + (Limits.FIELD >> 20) + " MB: a quote opened on line " + lastLine
                    + " or behind it does not close");
        } catch (JsonProcessingException e) {
            broken = true;
            throw new Malformed(lastLine, e.getOriginalMessage().contains("closing quote") ? "a quote opened on line " + lastLine + " never closes"
                    : "not a table: " + e.getOriginalMessage());
        }
    }

    @Override
    public Optional<SourceItem> next() throws IOException {
        while (true) {
            if (ahead.isEmpty() && failure.isPresent()) {
                Malformed told = failure.get();
                failure = Optional.empty();
                throw told;
            }
            Optional<Row> row = ahead.isEmpty() ? row() : Optional.of(ahead.poll());
            if (row.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> text = cell(row.get(), Field.TEXT);
            if (isTooWide(row.get())) {
                source.report(row.get().line(), "the row has " + row.get().cells().size() + " cells, the row of names " + names.size()
                        + "; put quotes around a text that holds commas");
            } else if (text.isPresent()) {
                return Optional.of(SourceArticle.of(article(row.get(), text.get())));
            } else {
                source.passOver("rows of tables without a text, passed over");
            }
        }
    }

    /** Whether words stand behind the last column that has a name: a text was cut at a comma. */
    private boolean isTooWide(Row row) {
        return row.cells().size() > names.size() && row.cells().subList(names.size(), row.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    /** Days in numbers have the day first in tables with semicolons, which programs write where a comma stands in numbers. */
    private Optional<Stamp> stamp(Row row, String written) {
        Optional<Stamp> moment = EpochStamp.read(written);
        if (moment.isPresent()) {
            return moment;
        }
        Matcher numbers = NUMBERS.matcher(written);
        if (!doubtTold && numbers.matches() && Integer.parseInt(numbers.group(1)) <= MONTHS && Integer.parseInt(numbers.group(2)) <= MONTHS
                && !numbers.group(1).equals(numbers.group(2))) {
            doubtTold = true;
            source.note(row.line(), "'" + written.strip() + "' in the column " + fields.get(Field.PUBLISHED) + " is read with the "
                    + (order == StampReader.Order.DAY_FIRST ? "day" : "month") + " first, here and further down; 2020-01-31 leaves no doubt");
        }
        return StampReader.read(written, order);
    }

    private Article article(Row row, String cell) {
        Markup words = Markup.isMarkup(cell) ? Markup.ofField(cell) : new Markup(cell.strip(), List.of());
        Optional<String> written = cell(row, Field.PUBLISHED);
        Optional<Stamp> stamp = written.flatMap(day -> stamp(row, day));
        if (written.isPresent() && stamp.isEmpty()) {
            source.report(row.line(), "'" + written.get() + "' in the column " + fields.get(Field.PUBLISHED) + " is no day, as 2020-01-31 is; the"
                    + " article is read without it");
        }
        Optional<URI> uri = cell(row, Field.URL).flatMap(ArticleFields::uri);
        ArticleId id = cell(row, Field.ID).map(source::idWithin).or(() -> uri.map(URI::toString)).map(ArticleId::new)
                .orElseGet(() -> source.id(row.line()));
        List<Anchor> anchors = List.of(new Anchor(0, "row " + row.line()));
        Origin origin = source.origin(row.line(), "table",
                stamp.map(day -> new Origin.Day(day.written(), "column " + fields.get(Field.PUBLISHED), 1)), anchors);
        return new Article(id, words.text(), cell(row, Field.TITLE), cell(row, Field.OUTLET), uri, stamp.map(Stamp::day),
                cell(row, Field.LANGUAGE), Optional.of(origin));
    }

    private Optional<String> cell(Row row, Field field) {
        int column = names.indexOf(fields.get(field));
        return column < 0 || column >= row.cells().size() || row.cells().get(column).isBlank() ? Optional.empty()
                : Optional.of(row.cells().get(column));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
