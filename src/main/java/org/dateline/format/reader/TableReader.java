package org.dateline.format.reader;

import java.io.IOException;
import java.util.Optional;
import org.dateline.format.Source;
import org.dateline.format.SourceHead;
import org.dateline.format.SourceItems;
import org.dateline.format.SourceReader;

/** Reads tables of articles, {@code .csv} and {@code .tsv}: an article a row. Needs jackson-dataformat-csv. */
public final class TableReader implements SourceReader {

    @Override
    public String kind() {
        return "table";
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(head.text().startsWith("sep=") && head.text().length() > 5 && head.text().charAt(5) < ' ',
                head.isNamed(".csv", ".tsv", ".tab") || head.hasType("text/csv", "text/tab-separated-values"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        return new TableRows(source);
    }

    @Override
    public Optional<Dependency> dependency() {
        return Optional.of(new Dependency("com.fasterxml.jackson.dataformat.csv.CsvFactory", "com.fasterxml.jackson.dataformat:jackson-dataformat-csv"));
    }
}
