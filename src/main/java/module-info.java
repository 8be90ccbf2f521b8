/**
 * Turns news into a sourced, queryable ledger of human cost; {@link org.dateline.Dateline} is the short way in.
 *
 * <p>The models of English are jars of their own ({@code opennlp-models-sentdetect-en}, {@code opennlp-models-pos-en}); on the
 * module path they are found as automatic modules. The readers of single formats need modules that are optional here.
 */
module org.dateline {
    requires java.logging;
    requires java.management;
    requires java.xml;
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires info.picocli;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.apache.lucene.join;
    requires org.apache.opennlp.tools;
    requires org.jsoup;
    requires org.slf4j;
    requires jdk.httpserver;
    // By it Lucene gives back its files on Java 17.
    requires jdk.unsupported;

    requires static com.fasterxml.jackson.dataformat.csv;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static apache.mime4j.core;
    requires static jwarc;

    exports org.dateline;
    exports org.dateline.article;
    exports org.dateline.belief;
    exports org.dateline.clause;
    exports org.dateline.evaluation;
    exports org.dateline.event;
    exports org.dateline.fate;
    exports org.dateline.figure;
    exports org.dateline.format;
    exports org.dateline.index;
    exports org.dateline.ledger;
    exports org.dateline.lexicon;
    exports org.dateline.number;
    exports org.dateline.page;
    exports org.dateline.pipeline;
    exports org.dateline.place;
    exports org.dateline.query;
    exports org.dateline.reuse;
    exports org.dateline.setting;
    exports org.dateline.source;
    exports org.dateline.text;
    exports org.dateline.time;
    exports org.dateline.toponym;
    exports org.dateline.weighing;

    opens org.dateline.cli to info.picocli;

    uses org.dateline.format.SourceReader;

    provides org.dateline.format.SourceReader with
            org.dateline.format.GzipReader,
            org.dateline.format.reader.WordReader,
            org.dateline.format.reader.OpenDocumentReader,
            org.dateline.format.ZipReader,
            org.dateline.format.reader.PdfReader,
            org.dateline.format.reader.WarcReader,
            org.dateline.format.html.FeedReader,
            org.dateline.format.html.HtmlReader,
            org.dateline.format.reader.MailReader,
            org.dateline.format.reader.TableReader,
            org.dateline.format.JsonReader,
            org.dateline.format.LinesReader,
            org.dateline.format.TextReader;
}
