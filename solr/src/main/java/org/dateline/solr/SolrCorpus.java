package org.dateline.solr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.json.JsonQueryRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrInputDocument;
import org.dateline.article.ArticleId;
import org.dateline.figure.Finding;
import org.dateline.index.Answer;
import org.dateline.ledger.Incident;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationReader;
import org.dateline.query.FieldNames;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
import org.dateline.query.PlaceNames;

/**
 * A collection of SolrCloud that holds annotated articles and answers questions as an index of {@link org.dateline.index.Corpus}
 * does. The collection is made of the config set that comes with this jar ({@link SolrConfigSet}). Safe for use by several
 * threads; closing the client is left to who made it.
 */
public final class SolrCorpus {

    private static final int BATCH = 500;

    private final SolrClient client;
    private final String collection;
    private final PlaceNames places;

    /**
     * @param client asks the nodes that are alive, as a {@code CloudSolrClient} does
     * @param collection the name of the collection
     * @param places looks up the places that questions name
     */
    public SolrCorpus(SolrClient client, String collection, PlaceNames places) {
        this.client = Objects.requireNonNull(client, "client");
        this.collection = Objects.requireNonNull(collection, "collection");
        this.places = Objects.requireNonNull(places, "places");
    }

    /** Sends articles, each in place of an older one of its id; seen by questions after {@link #commit}. */
    public void add(Iterator<AnnotatedArticle> articles) {
        List<SolrInputDocument> batch = new ArrayList<>();
        while (articles.hasNext()) {
            batch.add(ArticleDocument.of(articles.next()));
            if (batch.size() == BATCH || !articles.hasNext()) {
                send(batch);
                batch = new ArrayList<>();
            }
        }
    }

    /** Sends the incidents of a ledger in place of those that are there. */
    public void replaceIncidents(Collection<Incident> incidents) {
        call("written", () -> client.deleteByQuery(collection, "type:incident"));
        List<SolrInputDocument> documents = incidents.stream().map(ArticleDocument::of).toList();
        for (int from = 0; from < documents.size(); from += BATCH) {
            send(documents.subList(from, Math.min(documents.size(), from + BATCH)));
        }
    }

    private void send(List<SolrInputDocument> documents) {
        call("written", () -> client.add(collection, documents));
    }

    /** Takes articles out with their figures; ids that are not there are passed over. */
    public void delete(Collection<ArticleId> ids) {
        if (!ids.isEmpty()) {
            call("written", () -> client.deleteById(collection, ids.stream().map(ArticleId::value).toList()));
        }
    }

    /** Makes all changes so far seen by questions. */
    public void commit() {
        call("written", () -> client.commit(collection));
    }

    /** How many findings answer {@code query}. */
    public long count(FigureQuery query) {
        return ask(query, Order.ARTICLE, 0, 0).getResults().getNumFound();
    }

    /**
     * A page of the answer to {@code query}, as {@link org.dateline.index.CorpusReader#find} gives it.
     *
     * @param order all but {@link Order#DISTANCE}; relevance is scored on each shard by its own words
     * @param from how many findings come before the page
     * @param size how many findings the page has at most
     */
    public Answer find(FigureQuery query, Order order, int from, int size) {
        QueryResponse response = ask(query, order, from, size);
        Set<String> ids = new LinkedHashSet<>();
        response.getResults().forEach(document -> ids.add((String) document.getFieldValue(SolrFields.ARTICLE)));
        Map<String, AnnotatedArticle> articles = articles(ids);
        List<Finding> findings = new ArrayList<>();
        for (SolrDocument document : response.getResults()) {
            AnnotatedArticle article = articles.get((String) document.getFieldValue(SolrFields.ARTICLE));
            findings.add(article.findings().get((Integer) document.getFieldValue(SolrFields.NUMBER)));
        }
        return new Answer(findings, response.getResults().getNumFound(), true);
    }

    private QueryResponse ask(FigureQuery query, Order order, int from, int size) {
        Map<String, Object> compiled = SolrQueryCompiler.compile(query.resolve(places));
        JsonQueryRequest request = new JsonQueryRequest().setQuery(compiled).setOffset(from).setLimit(size).setSort(sort(order))
                .returnFields(SolrFields.ARTICLE, SolrFields.NUMBER);
        request.withFilter("type:figure");
        return call("read", () -> request.process(client, collection));
    }

    private static String sort(Order order) {
        String byArticle = SolrFields.ARTICLE + " asc, " + SolrFields.NUMBER + " asc";
        return switch (order) {
            case NEWEST -> FieldNames.DAY + " desc, " + byArticle;
            case OLDEST -> FieldNames.DAY + " asc, " + byArticle;
            case NUMBER -> FieldNames.STATED + " desc, " + byArticle;
            case RELEVANCE -> "score desc, " + byArticle;
            case ARTICLE -> byArticle;
            case DISTANCE -> throw new IllegalArgumentException("a collection of Solr does not sort by distance; ask for another order");
        };
    }

    private Map<String, AnnotatedArticle> articles(Set<String> ids) {
        Map<String, AnnotatedArticle> articles = new HashMap<>();
        List<String> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Map<String, Object>> some = new ArrayList<>();
            all.subList(from, Math.min(all.size(), from + BATCH)).forEach(id -> some.add(Map.of("term", Map.of("f", SolrFields.ID, "query", id))));
            JsonQueryRequest request = new JsonQueryRequest().setQuery(Map.of("bool", Map.of("should", some))).setLimit(BATCH)
                    .returnFields(SolrFields.ID, SolrFields.LINE);
            for (SolrDocument document : call("read", () -> request.process(client, collection)).getResults()) {
                articles.put((String) document.getFieldValue(SolrFields.ID), read((String) document.getFieldValue(SolrFields.LINE)));
            }
        }
        return articles;
    }

    private AnnotatedArticle read(String line) {
        try {
            return AnnotationReader.read(line);
        } catch (IOException e) {
            throw new SolrCorpusException("the collection " + collection + " holds an article that is none: " + e.getMessage()
                    + "; send it again", e);
        }
    }

    private interface Call<T> {
        T make() throws SolrServerException, IOException;
    }

    private <T> T call(String what, Call<T> call) {
        try {
            return call.make();
        } catch (SolrServerException | IOException | SolrException e) {
            throw new SolrCorpusException("the collection " + collection + " cannot be " + what + ": " + e.getMessage()
                    + "; check that its nodes are alive and that it has the config set of this version", e);
        }
    }
}
