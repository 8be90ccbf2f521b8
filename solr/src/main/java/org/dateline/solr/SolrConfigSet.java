package org.dateline.solr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The config set of collections: their fields, and how nodes keep them. */
public final class SolrConfigSet {

    private static final List<String> FILES = List.of("managed-schema.xml", "solrconfig.xml");

    private SolrConfigSet() {}

    /**
     * Writes the files into {@code folder}, from where {@code solr zk upconfig} sends them to ZooKeeper.
     *
     * @throws IOException where the folder cannot be written
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            try (InputStream in = SolrConfigSet.class.getResourceAsStream("configset/conf/" + file)) {
                Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
