package org.dateline.format.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a page was published, and brings addresses to one form. */
final class PageAddress {

    /** What browsers and their extensions write into a page that they save. */
    private static final Pattern SAVED = Pattern.compile("(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://[^\\s>]+)");
    private static final Pattern CAMPAIGN = Pattern.compile("(?:utm_\\w+|fbclid|gclid|igshid|mc_cid|mc_eid)=[^&]*&?");
    private static final int LOOK = 3_000;

    private PageAddress() {}

    /** The address that a browser wrote into the page when it saved it. */
    static Optional<URI> saved(String html) {
        String head = html.substring(0, Math.min(html.length(), LOOK));
        int begin = head.indexOf("saved");
        if (begin < 0) {
            return Optional.empty();
        }
        Matcher matcher = SAVED.matcher(head).region(Math.max(0, begin - "Page ".length()), head.length());
        return matcher.find() ? parse(matcher.group(1)) : Optional.empty();
    }

    /**
     * The address by which a page calls itself, where it is of the same site as {@code fetched} and no front page; else {@code fetched}.
     */
    static Optional<URI> of(PageHead head, JsonLd data, Optional<URI> fetched) {
        Optional<URI> own = head.canonical().flatMap(link -> resolve(link, fetched)).filter(uri -> fits(uri, fetched))
                .or(() -> head.meta("og:url").flatMap(link -> resolve(link, fetched)).filter(uri -> fits(uri, fetched)))
                .or(() -> data.text("url").flatMap(PageAddress::parse).filter(uri -> fits(uri, fetched)));
        return (own.isPresent() ? own : fetched).map(PageAddress::normal);
    }

    private static boolean fits(URI uri, Optional<URI> fetched) {
        return uri.getHost() != null && !isFront(uri) && (fetched.isEmpty() || fetched.get().getHost() == null
                || site(uri.getHost()).equals(site(fetched.get().getHost())));
    }

    private static boolean isFront(URI uri) {
        return (uri.getPath() == null || uri.getPath().length() <= 1) && uri.getQuery() == null;
    }

    /** The last two labels of a host, three where the last but one is short: {@code bbc.co.uk}. */
    static String site(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int n = labels.length;
        int kept = n >= 3 && labels[n - 2].length() <= 3 && labels[n - 1].length() == 2 ? 3 : 2;
        return String.join(".", java.util.Arrays.asList(labels).subList(Math.max(0, n - kept), n));
    }

    private static Optional<URI> resolve(String link, Optional<URI> base) {
        Optional<URI> uri = parse(link);
        return uri.isPresent() && !uri.get().isAbsolute() ? base.map(address -> address.resolve(uri.get())) : uri;
    }

    static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address.strip().replace(" ", "%20").replace("|", "%7C")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Scheme and host in lower case, without a fragment, the usual port and the marks of campaigns. */
    static URI normal(URI uri) {
        if (uri.getHost() == null || uri.getScheme() == null) {
            return uri;
        }
        String query = uri.getRawQuery() == null ? "" : CAMPAIGN.matcher(uri.getRawQuery()).replaceAll("").replaceAll("&$", "");
        boolean usual = uri.getPort() == -1 || uri.getPort() == (uri.getScheme().equalsIgnoreCase("https") ? 443 : 80);
        return parse(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getHost().toLowerCase(Locale.ROOT)
                + (usual ? "" : ":" + uri.getPort()) + (uri.getRawPath() == null ? "" : uri.getRawPath())
                + (query.isEmpty() ? "" : "?" + query)).orElse(uri);
    }
}
