package org.dateline.solr;

/** A collection that cannot be read or written; the message names it and says what to do. */
public final class SolrCorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SolrCorpusException(String why, Throwable cause) {
        super(why, cause);
    }
}
