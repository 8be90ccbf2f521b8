package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.pipeline.SurrogateSafeWriter;

/**
 * Serves the page of a ledger on the loopback address, to this machine alone: it answers GET for its own names, bounds
 * what a question may cost, and writes nothing. The page asks it instead of carrying the incidents. Safe for use by several
 * threads; close it.
 */
public final class PageServer implements AutoCloseable {

    private static final int LONGEST_QUESTION = 2000;
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 5;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2 * AT_ONCE);
    private final Semaphore questions = new Semaphore(AT_ONCE);
    private final ServedLedger served;
    private final byte[] page;
    private final Set<String> hosts;

    private PageServer(Ledger ledger, Function<ArticleId, Optional<Article>> articles, long size, int port, PagePolicies policies)
            throws IOException {
        this.served = new ServedLedger(ledger, articles, policies);
        this.page = page(ledger, served.series(), size, policies);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        int bound = server.getAddress().getPort();
        this.hosts = Set.of("127.0.0.1:" + bound, "localhost:" + bound);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Begins to serve.
     *
     * @param articles looks up the articles that the ledger's claims stand in
     * @param size how many articles the ledger was made of
     * @param port the port, 0 for one that is free
     * @throws IOException where the port is taken
     */
    public static PageServer start(Ledger ledger, Function<ArticleId, Optional<Article>> articles, long size, int port)
            throws IOException {
        return start(ledger, articles, size, port, Policy.LATEST);
    }

    /** The same with tolls by {@code policy} where a reader chooses no other; ranked sources can be chosen where it names them. */
    public static PageServer start(Ledger ledger, Function<ArticleId, Optional<Article>> articles, long size, int port, Policy policy)
            throws IOException {
        return new PageServer(ledger, articles, size, port, PagePolicies.of(policy));
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static byte[] page(Ledger ledger, int series, long size, PagePolicies policies) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer writer = new SurrogateSafeWriter(bytes);
        new PageFrame(true).write(writer, Map.of(
                "data", out -> {
                    try (JsonGenerator json = Json.generator(out)) {
                        json.writeStartObject();
                        json.writeBooleanField("served", true);
                        IncidentPage.head(json, size, Optional.empty(), policies);
                        json.writeNumberField("seriesTotal", series);
                        json.writeEndObject();
                    }
                },
                "details", out -> out.write("{}"),
                "shapes", out -> MapShapes.write(
                        IncidentPage.countries(ledger.incidents()), out)));
        writer.flush();
        return bytes.toByteArray();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Answer> refusal = refusal(exchange);
            Answer answer = refusal.isPresent() ? refusal.get() : answerTo(exchange.getRequestURI());
            exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
            exchange.getResponseHeaders().set("Content-Security-Policy",
                    answer.status() == 200 && answer.type().equals("text/html")
                            ? PageParts.policy(PageParts.script(), PageParts.style(), true) + "; frame-ancestors 'none'"
                            : "default-src 'none'; frame-ancestors 'none'");
            if (answer.status() == 405) {
                exchange.getResponseHeaders().set("Allow", "GET");
            }
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private record Answer(int status, String type, byte[] body) {

        static Answer text(int status, String words) {
            return new Answer(status, "text/plain", words.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Other methods, other hosts' names (a page elsewhere may have its name lead here) and overlong questions are refused. */
    private Optional<Answer> refusal(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            return Optional.of(Answer.text(403, "this server answers to " + String.join(" and ", new TreeSet<>(hosts)) + " only"));
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return Optional.of(Answer.text(405, "this server answers GET only"));
        }
        if (exchange.getRequestURI().toString().length() > LONGEST_QUESTION) {
            return Optional.of(Answer.text(414, "a question has at most " + LONGEST_QUESTION + " characters"));
        }
        return Optional.empty();
    }

    private Answer answerTo(URI asked) throws IOException {
        if (asked.getPath().equals("/")) {
            return new Answer(200, "text/html", page);
        }
        Map<String, String> parameters;
        try {
            parameters = parameters(asked);
        } catch (IllegalArgumentException e) {
            return Answer.text(400, "the question is not encoded as addresses are: " + e.getMessage());
        }
        Question question = switch (asked.getPath()) {
            case "/view" -> json -> served.view(parameters, json);
            case "/incidents" -> json -> served.incidents(parameters, json);
            case "/choices" -> json -> served.choices(parameters, json);
            case "/incident" -> json -> served.incident(parameters, json);
            case "/series" -> json -> served.series(parameters, json);
            default -> null;
        };
        return question == null ? Answer.text(404, "there is nothing here; the page is at /") : ask(question);
    }

    /** What is asked, as JSON. */
    private interface Question {
        void answer(JsonGenerator json) throws IOException;
    }

    /** Answers a few questions at a time; a page that asks for more waits, and is sent away when it would wait long. */
    private Answer ask(Question question) throws IOException {
        try {
            if (!questions.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Answer.text(503, "too many questions at once; ask again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.text(503, "the server is closing");
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Writer writer = new SurrogateSafeWriter(bytes); JsonGenerator json = Json.generator(writer)) {
                question.answer(json);
            }
            return new Answer(200, "application/json", bytes.toByteArray());
        } catch (IllegalArgumentException e) {
            return Answer.text(400, String.valueOf(e.getMessage()));
        } finally {
            questions.release();
        }
    }

    private static Map<String, String> parameters(URI asked) {
        Map<String, String> parameters = new HashMap<>();
        String query = asked.getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
