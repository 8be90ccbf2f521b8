package org.dateline.format.reader;

import java.io.IOException;
import java.util.Optional;
import org.dateline.format.Source;
import org.dateline.format.SourceHead;
import org.dateline.format.SourceItems;
import org.dateline.format.SourceReader;

/** Reads PDF: one article of its paragraphs and tables. What is a picture of a page has no words. Needs PDFBox. */
public final class PdfReader implements SourceReader {

    @Override
    public String kind() {
        return "pdf";
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(head.startsWith("%PDF-") || head.text().startsWith("%PDF-"), head.isNamed(".pdf") || head.hasType("application/pdf"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        return SourceItems.of(PdfDocument.read(source));
    }

    @Override
    public Optional<Dependency> dependency() {
        return Optional.of(new Dependency("org.apache.pdfbox.Loader", "org.apache.pdfbox:pdfbox"));
    }
}
