package org.dateline.format.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.article.Article;
import org.dateline.article.Origin;
import org.dateline.format.Limits;
import org.dateline.format.Malformed;
import org.dateline.format.Source;
import org.dateline.format.SourceArticle;
import org.dateline.format.SourceItems;
import org.dateline.format.SourceReader;
import org.dateline.format.Stamp;

/** Reads documents of office programs, one article each: the paragraphs, a row of a table a line, cells with a tab between. */
abstract class OfficeReader implements SourceReader {

    /** The member of the archive that holds the words. */
    abstract String content();

    /** The member that holds the title. */
    abstract String about();

    /** Reads the words of the content. */
    abstract void read(XMLStreamReader xml, DocumentText text) throws XMLStreamException;

    @Override
    public SourceItems open(Source source) throws IOException {
        byte[] bytes = source.bytes(Limits.DOCUMENT);
        Optional<byte[]> content = member(bytes, content());
        if (content.isEmpty()) {
            throw new Malformed("not a document of the kind " + kind() + ": it has no " + content());
        }
        DocumentText text = new DocumentText();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content.get()));
            read(xml, text);
            xml.close();
        } catch (XMLStreamException e) {
            throw new Malformed("the document is damaged: " + reason(e));
        }
        if (text.isBlank()) {
            throw new Malformed("the document holds no words");
        }
        Optional<Stamp> stamp = FirstLines.day(text.text());
        Origin origin = source.origin(kind(), stamp.map(day -> new Origin.Day(day.written(), "first lines", 0.83)), text.anchors());
        Article article = new Article(source.id(), text.text(), title(bytes), Optional.empty(), source.attached().uri(), stamp.map(Stamp::day),
                Optional.empty(), Optional.of(origin));
        return SourceItems.of(List.of(new SourceArticle(article, source.attached().fetched())));
    }

    private static String reason(XMLStreamException e) {
        return String.valueOf(e.getMessage()).replaceAll("(?s)\\s*\\n\\s*", " ");
    }

    private Optional<String> title(byte[] bytes) throws IOException {
        Optional<byte[]> about = member(bytes, about());
        if (about.isEmpty()) {
            return Optional.empty();
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(about.get()));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("title")) {
                    return Optional.of(xml.getElementText().strip()).filter(title -> !title.isEmpty());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** Document types and entities from elsewhere are not read. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Optional<byte[]> member(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    byte[] bytes = zip.readNBytes(Limits.DOCUMENT + 1);
                    if (bytes.length > Limits.DOCUMENT) {
                        throw new Malformed("more than " + (Limits.DOCUMENT >> 20) + " MB come out of " + name + ", which no document holds");
                    }
                    return Optional.of(bytes);
                }
            }
            return Optional.empty();
        } catch (ZipException | java.io.EOFException e) {
            throw new Malformed("the document is cut or damaged");
        }
    }
}
