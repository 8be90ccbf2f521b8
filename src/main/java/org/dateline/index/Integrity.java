package org.dateline.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Checks the files of an index against the checksums at their ends. What answers are found and counted by is checked when an
 * index is opened: it is read once, at about a gigabyte a second. The stored articles, which are most of an index, carry
 * checksums of their own, which are checked as they are read.
 */
final class Integrity {

    private Integrity() {}

    /**
     * Checks what questions are answered from.
     *
     * @param previous a reader whose files were checked; null where there is none
     * @throws IOException where a file is damaged; it names the file
     */
    static void checkAnswers(IndexReader reader, IndexReader previous) throws IOException {
        Set<Object> checked = new HashSet<>();
        if (previous != null) {
            for (LeafReaderContext leaf : previous.leaves()) {
                checked.add(leaf.reader().getCoreCacheHelper().getKey());
            }
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            if (!checked.contains(leaf.reader().getCoreCacheHelper().getKey())
                    && FilterLeafReader.unwrap(leaf.reader()) instanceof CodecReader segment) {
                checkAnswers(segment);
            }
        }
    }

    private static void checkAnswers(CodecReader segment) throws IOException {
        FieldsProducer words = segment.getPostingsReader();
        if (words != null) {
            words.checkIntegrity();
        }
        DocValuesProducer columns = segment.getDocValuesReader();
        if (columns != null) {
            columns.checkIntegrity();
        }
        PointsReader points = segment.getPointsReader();
        if (points != null) {
            points.checkIntegrity();
        }
        NormsProducer norms = segment.getNormsReader();
        if (norms != null) {
            norms.checkIntegrity();
        }
    }

    /** Checks all files. @throws IOException where one is damaged; it names the file */
    static void checkAll(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            segment.checkIntegrity();
        }
    }
}
