package org.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server answers, byte for byte over a socket, since clients of HTTP do not let one lie about the host. */
class PageServerTest {

    private static PageServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new PageArticles().server();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String ask(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String own() {
        return "127.0.0.1:" + server.address().getPort();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET    | /                                | 200",
        "GET    | /view?kind=KILLED                | 200",
        "GET    | /incidents?sort=place            | 200",
        "GET    | /incident?id=nothing             | 200",
        "GET    | /choices?of=place                | 200",
        "GET    | /elsewhere                       | 404",
        "GET    | /../pom.xml                      | 404",
        "POST   | /view                            | 405",
        "DELETE | /                                | 405",
        "GET    | /view?kind=WOUNDED               | 400",
        "GET    | /view?from=yesterday             | 400",
        "GET    | /view?by=decade                  | 400",
        "GET    | /view?rows=many                  | 400",
        "GET    | /incidents?sort=colour           | 400",
        "GET    | /choices?of=policy               | 400",
        "GET    | /view?place=%E0%A4               | 200"})
    void eachQuestionHasItsAnswer(String method, String path, int status) throws IOException {
        assertTrue(ask(method, path, own()).startsWith("HTTP/1.1 " + status + " "), ask(method, path, own()).lines().findFirst().get());
    }

    @ParameterizedTest
    @CsvSource({"example.org, 403", "127.0.0.1, 403", "127.0.0.1.example.org, 403"})
    void otherHostsNamesAreRefused(String host, int status) throws IOException {
        assertTrue(ask("GET", "/", host).startsWith("HTTP/1.1 " + status + " "));
    }

    @Test
    void anOverlongQuestionIsRefused() throws IOException {
        assertTrue(ask("GET", "/view?place=" + "x".repeat(3000), own()).startsWith("HTTP/1.1 414 "));
    }

    @Test
    void itListensToThisMachineAlone() {
        assertEquals("127.0.0.1", server.address().getHost());
    }

    @Test
    void theViewIsBoundedByItsRows() throws IOException {
        String answer = ask("GET", "/view?rows=2", own());
        assertEquals(2, answer.split("\"placeBasis\"", -1).length - 1, answer);
        assertTrue(answer.contains("\"total\":4"), answer);
    }
}
