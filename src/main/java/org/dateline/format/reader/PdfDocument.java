package org.dateline.format.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.dateline.article.Anchor;
import org.dateline.article.Article;
import org.dateline.article.Origin;
import org.dateline.format.Limits;
import org.dateline.format.Malformed;
import org.dateline.format.Source;
import org.dateline.format.SourceArticle;
import org.dateline.format.Stamp;

/** Makes an article of a PDF: its pages laid out, without the heads and feet that come again on most of them. */
final class PdfDocument {

    /** A head or foot comes again on this share of the pages. */
    private static final double MOST_PAGES = 0.6;
    private static final int EDGE_LINES = 3;
    private static final double TITLE_SIZE = 1.25;

    private PdfDocument() {}

    static List<SourceArticle> read(Source source) throws IOException {
        try (PDDocument document = load(source)) {
            int pages = Math.min(document.getNumberOfPages(), Limits.PDF_PAGES);
            if (document.getNumberOfPages() > pages) {
                source.report(0, "has " + document.getNumberOfPages() + " pages; the first " + pages + " are read");
            }
            List<List<PdfFragment>> read = new ArrayList<>();
            for (int page = 1; page <= pages; page++) {
                read.add(PdfGlyphs.read(document, page));
            }
            if (read.stream().allMatch(List::isEmpty)) {
                throw new Malformed("the PDF has no text, only pictures of pages; have it read by a program for that (OCR) first");
            }
            return List.of(article(source, read));
        }
    }

    private static PDDocument load(Source source) throws IOException {
        byte[] bytes = source.path().isPresent() ? new byte[0] : source.bytes(Limits.DOCUMENT);
        try {
            return source.path().isPresent() ? Loader.loadPDF(source.path().get().toFile(), IOUtils.createTempFileOnlyStreamCache())
                    : Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new Malformed("the PDF asks for a password; save it without one");
        } catch (IOException e) {
            throw new Malformed("not a PDF that can be read (" + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().replaceFirst("\\.$", "")) + "); where it is cut, fetch it again");
        }
    }

    private static SourceArticle article(Source source, List<List<PdfFragment>> pages) {
        Set<String> edges = edges(pages);
        StringBuilder text = new StringBuilder();
        List<Anchor> anchors = new ArrayList<>();
        boolean rowBefore = false;
        boolean goesOn = false;
        String firstPage = "";
        for (int page = 0; page < pages.size(); page++) {
            List<PdfFragment> body = pages.get(page).stream().filter(fragment -> !edges.contains(edge(fragment))).toList();
            boolean firstOfPage = true;
            for (PdfLayout.Piece piece : PdfLayout.of(body)) {
                boolean joins = firstOfPage && goesOn && !piece.isRow() && Character.isLowerCase(piece.text().charAt(0));
                if (joins) {
                    Paragraphs.join(text, piece.text());
                } else {
                    text.append(text.length() == 0 ? "" : piece.isRow() && rowBefore ? "\n" : "\n\n");
                    anchors.add(new Anchor(text.length(), "page " + (page + 1)));
                    text.append(piece.text());
                }
                rowBefore = piece.isRow();
                goesOn = !piece.isRow() && Character.isLetter(text.charAt(text.length() - 1)) || text.charAt(text.length() - 1) == ',';
                firstOfPage = false;
            }
            firstPage = firstPage.isBlank() ? text + "\n" + head(pages.get(page)) : firstPage;
        }
        Optional<Stamp> stamp = FirstLines.day(firstPage);
        Origin origin = source.origin("pdf", stamp.map(day -> new Origin.Day(day.written(), "first page", 0.83)), anchors);
        return new SourceArticle(new Article(source.id(), text.toString(), title(pages.stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of())), Optional.empty(), source.attached().uri(),
                stamp.map(Stamp::day), Optional.empty(), Optional.of(origin)), source.attached().fetched());
    }

    /** The lines of the first page as they stand, its head with them, for the day. */
    private static String head(List<PdfFragment> page) {
        StringBuilder lines = new StringBuilder();
        page.forEach(fragment -> lines.append(fragment.text()).append('\n'));
        return lines.toString();
    }

    /** Lines at the top or the bottom that come again on most pages, page numbers aside. */
    private static Set<String> edges(List<List<PdfFragment>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PdfFragment> page : pages) {
            List<Float> heights = page.stream().map(PdfFragment::y).distinct().sorted().toList();
            if (heights.size() <= 2 * EDGE_LINES) {
                continue;
            }
            float top = heights.get(EDGE_LINES - 1);
            float bottom = heights.get(heights.size() - EDGE_LINES);
            Set<String> seen = new HashSet<>();
            page.stream().filter(fragment -> fragment.y() <= top || fragment.y() >= bottom).map(PdfDocument::edge).filter(seen::add)
                    .forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        Set<String> edges = new HashSet<>();
        counts.forEach((line, count) -> {
            if (count >= 2 && count >= MOST_PAGES * pages.size()) {
                edges.add(line);
            }
        });
        return edges;
    }

    private static String edge(PdfFragment fragment) {
        return Math.round(fragment.y()) / 4 + fragment.text().replaceAll("\\d+", "#");
    }

    /** The largest line of the first page, where it is clearly larger than most of it. */
    private static Optional<String> title(List<PdfFragment> page) {
        List<Float> sizes = page.stream().flatMap(fragment -> java.util.Collections.nCopies(Math.max(1, fragment.text().length()), fragment.size()).stream())
                .sorted().toList();
        Optional<PdfFragment> largest = page.stream().filter(fragment -> fragment.text().length() >= 8).max(Comparator.comparing(PdfFragment::size));
        return largest.filter(fragment -> fragment.size() >= TITLE_SIZE * sizes.get(sizes.size() / 2)).map(PdfFragment::text);
    }
}
