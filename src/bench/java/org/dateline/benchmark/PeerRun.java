package org.dateline.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What others need for less of the same articles, as a whole process on one thread, to be timed from the shell:
 * {@code opennlp NEWS.jsonl} finds sentences, tokens and tags, {@code lucene NEWS.jsonl FOLDER} writes a plain index to disk.
 */
public final class PeerRun {

    private PeerRun() {}

    /** @param arguments {@code opennlp NEWS.jsonl} or {@code lucene NEWS.jsonl FOLDER} */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Path news = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "opennlp" -> out.println(tags(news) + " tags");
            case "lucene" -> out.println(index(news, Path.of(arguments[2])) + " articles");
            default -> throw new IllegalArgumentException("opennlp or lucene, not " + arguments[0]);
        }
    }

    /** The texts of JSON Lines, one after the other. */
    static Stream<String> texts(Path news) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return Files.lines(news).map(line -> {
            try {
                return json.readTree(line).get("text").asText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static long tags(Path news) throws IOException {
        OpenNlpPass pass = new OpenNlpPass();
        try (Stream<String> texts = texts(news)) {
            return texts.mapToLong(pass::read).sum();
        }
    }

    private static int index(Path news, Path folder) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(new StandardAnalyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        settings.setMergeScheduler(new SerialMergeScheduler());
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, settings);
                Stream<String> texts = texts(news)) {
            for (String text : (Iterable<String>) texts::iterator) {
                Document document = new Document();
                document.add(new StringField("id", Integer.toString(writer.getDocStats().numDocs), Field.Store.YES));
                document.add(new TextField("text", text, Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
            return writer.getDocStats().numDocs;
        }
    }
}
