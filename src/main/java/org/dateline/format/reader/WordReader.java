package org.dateline.format.reader;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.format.SourceHead;

/** Reads {@code .docx}, both of its dialects. Deleted words and comments are left out, and so is what Word keeps a second time for older programs. */
public final class WordReader extends OfficeReader {

    @Override
    public String kind() {
        return "docx";
    }

    @Override
    public Fit fit(SourceHead head) {
        boolean zip = head.startsWith("PK\u0003\u0004");
        return SourceHead.fit(zip && (head.isNamed(".docx", ".docm") || head.text().contains("word/")), head.isNamed(".docx"));
    }

    @Override
    String content() {
        return "word/document.xml";
    }

    @Override
    String about() {
        return "docProps/core.xml";
    }

    @Override
    void read(XMLStreamReader xml, DocumentText text) throws XMLStreamException {
        boolean raised = false;
        int fallbacks = 0;
        int span = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamReader.CHARACTERS && xml.hasName() && xml.getLocalName().equals("Fallback")) {
                fallbacks += event == XMLStreamReader.START_ELEMENT ? 1 : -1;
            }
            if (fallbacks > 0) {
                continue;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "r" -> raised = false;
                    case "vertAlign" -> raised = "superscript".equals(value(xml));
                    case "gridSpan" -> span = Math.max(1, Math.min(64, number(value(xml))));
                    case "t" -> {
                        String words = xml.getElementText();
                        if (raised) {
                            text.raised(words);
                        } else {
                            text.words(words);
                        }
                    }
                    case "tab" -> text.blank();
                    case "br", "cr" -> text.lineBreak();
                    case "tr" -> text.beginRow();
                    case "tc" -> span = 1;
                    default -> { }
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> text.endParagraph();
                    case "tc" -> text.endCell(span);
                    case "tr" -> text.endRow();
                    default -> { }
                }
            }
        }
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
    }
}
