/**
 * Dateline on SolrCloud: articles with their figures, and incidents, in a collection that many machines hold and answer from.
 * Begin with {@link org.dateline.solr.SolrCorpus}. No part of the library: a jar of its own, which the library does not know.
 */
package org.dateline.solr;
