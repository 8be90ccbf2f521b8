package org.dateline.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a page that come with the library: its frame, its style, its script, and what it may do. */
final class PageParts {

    /** The files of the script, in the order in which they stand in the page; each may use those before it. */
    private static final List<String> SCRIPTS = List.of("base", "state", "time", "ranked", "embedded", "served", "geometry", "map",
            "mapmarks", "timeline", "table", "incidents", "detail", "series", "filters", "main");

    private PageParts() {}

    /** One classic script, since a page from disk can load no modules. */
    static String script() {
        return SCRIPTS.stream().map(name -> text(name + ".js"))
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
    }

    static String style() {
        return text("page.css");
    }

    /**
     * The content policy of a page: its own script and style by their hashes and nothing else, no requests but, where
     * it is served, to where it came from.
     */
    static String policy(String script, String style, boolean isServed) {
        return "default-src 'none'; script-src " + (script.isEmpty() ? "'none'" : hash(script)) + "; style-src " + hash(style)
                + (isServed ? "; connect-src 'self'" : "") + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A resource of this room. */
    static String text(String name) {
        try (InputStream in = PageParts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    /** Text for where HTML is read: markup becomes text. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
