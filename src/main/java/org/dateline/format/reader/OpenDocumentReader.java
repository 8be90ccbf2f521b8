package org.dateline.format.reader;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.format.SourceHead;

/** Reads {@code .odt}. Notes, comments and deleted words are left out. */
public final class OpenDocumentReader extends OfficeReader {

    private static final Set<String> LEFT_OUT = Set.of("note", "annotation", "tracked-changes", "sequence-decls", "forms");

    @Override
    public String kind() {
        return "odt";
    }

    @Override
    public Fit fit(SourceHead head) {
        boolean magic = head.startsWith("PK\u0003\u0004") && head.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", 30);
        return SourceHead.fit(magic, head.isNamed(".odt"));
    }

    @Override
    String content() {
        return "content.xml";
    }

    @Override
    String about() {
        return "meta.xml";
    }

    @Override
    void read(XMLStreamReader xml, DocumentText text) throws XMLStreamException {
        Set<String> raised = new HashSet<>();
        Optional<String> style = Optional.empty();
        int columns = 1;
        boolean isRaised = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (LEFT_OUT.contains(name)) {
                    skip(xml);
                    continue;
                }
                switch (name) {
                    case "style" -> style = attribute(xml, "name");
                    case "text-properties" -> {
                        if (attribute(xml, "text-position").filter(position -> position.matches("super.*|[1-9]\\d?%.*")).isPresent()) {
                            style.ifPresent(raised::add);
                        }
                    }
                    case "span" -> isRaised = attribute(xml, "style-name").filter(raised::contains).isPresent();
                    case "s", "tab" -> text.blank();
                    case "line-break" -> text.lineBreak();
                    case "table-row" -> text.beginRow();
                    case "table-cell", "covered-table-cell" -> columns = attribute(xml, "number-columns-repeated")
                            .filter(digits -> digits.matches("\\d{1,2}")).map(Integer::valueOf).orElse(1);
                    default -> { }
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p", "h" -> text.endParagraph();
                    case "span" -> isRaised = false;
                    case "table-cell", "covered-table-cell" -> text.endCell(columns);
                    case "table-row" -> text.endRow();
                    default -> { }
                }
            } else if (event == XMLStreamReader.CHARACTERS) {
                if (isRaised) {
                    text.raised(xml.getText());
                } else {
                    text.words(xml.getText());
                }
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
