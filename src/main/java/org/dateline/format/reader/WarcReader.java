package org.dateline.format.reader;

import java.io.IOException;
import java.util.Optional;
import org.dateline.format.Source;
import org.dateline.format.SourceHead;
import org.dateline.format.SourceItems;
import org.dateline.format.SourceReader;

/** Reads web archives (WARC): each response, resource and conversion by the reader that fits it. Needs jwarc. */
public final class WarcReader implements SourceReader {

    @Override
    public String kind() {
        return "warc";
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(head.startsWith("WARC/"), head.isNamed(".warc", ".wet", ".wat"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        return new WarcRecords(source);
    }

    @Override
    public Optional<Dependency> dependency() {
        return Optional.of(new Dependency("org.netpreserve.jwarc.WarcReader", "org.netpreserve:jwarc"));
    }
}
