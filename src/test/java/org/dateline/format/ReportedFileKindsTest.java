package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of files that users of the field's tools had at hand, each in five forms and more: what is read, or why nothing is. */
class ReportedFileKindsTest {

    private static final String FLOOD = "Eleven people drowned when the river Orvan broke its banks at Tessel, the mayor's office said.";
    private static final String FIRE = "Six firefighters were injured in a warehouse fire at the docks of Tessel, the brigade said.";

    private static final String MAP = "not a file of articles; expected a folder, or a file of one of the kinds ";

    @TempDir
    private Path temporary;

    /** A file as it lies in a folder, and what is read of it: for each article its day, "-" for none, and its text; or a message. */
    private record Row(String kind, String name, byte[] bytes, List<String> articles, String message) {

        static Row read(String kind, String name, String text, String... articles) {
            return read(kind, name, text.getBytes(StandardCharsets.UTF_8), articles);
        }

        static Row read(String kind, String name, byte[] bytes, String... articles) {
            return new Row(kind, name, bytes, List.of(articles), "");
        }

        static Row refused(String kind, String name, String text, String message) {
            return new Row(kind, name, text.getBytes(StandardCharsets.UTF_8), List.of(), message);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachFileIsReadOrPlainlyRefused() {
        return Stream.of(pages(), archives(), feeds(), maps(), tables()).flatMap(List::stream)
                .map(row -> DynamicTest.dynamicTest(row.kind() + ": " + row.name(), () -> check(row)));
    }

    private void check(Row row) {
        ReadFolder folder = new ReadFolder(temporary.resolve(row.name() + ".d"));
        List<Article> articles = folder.read(folder.write(row.name(), row.bytes()));
        assertEquals(row.articles(), articles.stream().map(article -> article.published().map(Object::toString).orElse("-") + " " + article.text().strip())
                .toList(), () -> folder.messages + " " + folder.notes);
        if (row.message().isEmpty()) {
            assertEquals(List.of(), folder.messages);
        } else {
            assertTrue(folder.messages.size() == 1 && folder.messages.get(0).startsWith(row.name() + ":1: " + row.message()), folder.messages.toString());
        }
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Tessel Courier</title>" + head + "</head><body><nav><ul><li><a href=\"/\">Home</a></li>"
                + "<li><a href=\"/sport\">Sport</a></li></ul></nav>" + body + "<footer><a href=\"/contact\">Contact</a> the desk</footer></body></html>";
    }

    private static List<Row> pages() {
        String kind = "saved page";
        String words = "<h1>River breaks its banks</h1><p>" + FLOOD + "</p><p>" + FIRE + "</p>";
        String both = FLOOD + "\n\n" + FIRE;
        return List.of(
                Row.read(kind, "by a browser.html", "<!-- saved from url=(0035)https://courier.example/river -->\n" + page(
                        "<meta property=\"article:published_time\" content=\"2021-07-16T06:10:00+02:00\">", words), "2021-07-16 " + both),
                Row.read(kind, "of windows.htm", page("<meta charset=\"windows-1252\"><meta name=\"date\" content=\"2021-07-16\">", words.replace("the river", "the\u00a0river"))
                        .getBytes(Charset.forName("windows-1252")), "2021-07-16 " + both.replace("the river", "the\u00a0river").replace('\u00a0', ' ')),
                Row.read(kind, "wide letters.html", ("\ufeff" + page("", "<article>" + words.replace("</h1>", "</h1><time datetime=\"2021-07-16\">16 July</time>") + "</article>"))
                        .getBytes(StandardCharsets.UTF_16LE), "2021-07-16 " + both),
                Row.read(kind, "without an ending", page("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
                        + "\"headline\":\"River breaks its banks\",\"datePublished\":\"2021-07-16T06:10:00Z\"}</script>", "<main>" + words + "</main>"), "2021-07-16 " + both),
                Row.read(kind, "strict.xhtml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + page("", words).replace("<html", "<html xmlns=\"http://www.w3.org/1999/xhtml\""),
                        "- " + both),
                Row.read(kind, "old tables.html", "<HTML><BODY BGCOLOR=#FFFFFF><TABLE><TR><TD><A HREF=/>Home</A></TD><TD><H1>River breaks its banks</H1><P>" + FLOOD + "<P>" + FIRE
                        + "</TD></TR></TABLE></BODY></HTML>", "- " + both));
    }

    private static String record(String type, String address, String page) {
        return ReadFolder.warc(type, address, "2021-07-20T10:00:00Z", "application/http", ReadFolder.http("Content-Type: text/html; charset=utf-8\r\n", page));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Row> archives() {
        String kind = "web archive";
        String day = "<meta property=\"article:published_time\" content=\"2021-07-16T06:10:00Z\">";
        String flood = record("response", "https://courier.example/river", page(day, "<h1>River</h1><p>" + FLOOD + "</p>"));
        String fire = record("response", "https://courier.example/docks", page(day.replace("16", "17"), "<h1>Docks</h1><p>" + FIRE + "</p>"));
        String request = ReadFolder.warc("request", "https://courier.example/river", "2021-07-20T10:00:00Z", "application/http", "GET /river HTTP/1.1\r\nHost: courier.example\r\n\r\n");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"));
        packed.writeBytes(ReadFolder.gzip(bytes(page(day, "<h1>River</h1><p>" + FLOOD + "</p>"))));
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        response.writeBytes(bytes("WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://courier.example/river\r\n"
                + "WARC-Date: 2021-07-20T10:00:00.123456Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + packed.size() + "\r\n\r\n"));
        response.writeBytes(packed.toByteArray());
        response.writeBytes(bytes("\r\n\r\n"));
        return List.of(
                Row.read(kind, "two pages.warc", flood + fire, "2021-07-16 " + FLOOD, "2021-07-17 " + FIRE),
                Row.read(kind, "a member each.warc.gz", ReadFolder.gzip(bytes(flood), bytes(fire)), "2021-07-16 " + FLOOD, "2021-07-17 " + FIRE),
                Row.read(kind, "with requests.warc", request + flood + ReadFolder.warc("metadata", "https://courier.example/river", "2021-07-20T10:00:00Z",
                        "application/warc-fields", "fetchTimeMs: 35"), "2021-07-16 " + FLOOD),
                Row.read(kind, "packed bodies.warc", response.toByteArray(), "2021-07-16 " + FLOOD),
                Row.read(kind, "files.warc", ReadFolder.warc("resource", "file:///river.html", "2021-07-20T10:00:00Z", "text/html", page(day, "<h1>River</h1><p>" + FLOOD + "</p>")),
                        "2021-07-16 " + FLOOD),
                Row.read(kind, "with a notice of a server.warc", record("response", "https://courier.example/gone", "").replace("200 OK", "404 OK") + fire,
                        "2021-07-17 " + FIRE),
                Row.read(kind, "crawl", ReadFolder.zip("crawl.warc", bytes(fire)), "2021-07-17 " + FIRE));
    }

    private static List<Row> feeds() {
        String kind = "feed";
        return List.of(
                Row.read(kind, "plain.rss", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Courier</title><item><title>River</title><link>https://courier.example/r</link>"
                        + "<description>" + FLOOD + "</description><pubDate>Fri, 16 Jul 2021 23:10:00 +0200</pubDate></item><item><title>Docks</title><link>https://courier.example/d</link>"
                        + "<description>" + FIRE + "</description><pubDate>Sat, 17 Jul 21 01:00 EST</pubDate></item></channel></rss>", "2021-07-16 " + FLOOD, "2021-07-17 " + FIRE),
                Row.read(kind, "of an old site.xml", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" "
                        + "\"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel><title>Courier</title><item><title>River</title>"
                        + "<link>https://courier.example/r</link><description>" + FLOOD + "</description></item></channel></rss>", "- " + FLOOD),
                Row.read(kind, "with points.xml", "<rss version=\"2.0\" xmlns:georss=\"http://www.georss.org/georss\" xmlns:geo=\"http://www.w3.org/2003/01/geo/wgs84_pos#\"><channel>"
                        + "<title>Alerts</title><item><title>River</title><guid isPermaLink=\"false\">FL-12</guid><georss:point>54.1 12.2</georss:point><geo:lat>54.1</geo:lat>"
                        + "<description><![CDATA[<b>" + FLOOD + "</b>]]></description><pubDate>2021-07-16T21:10:00Z</pubDate></item></channel></rss>", "2021-07-16 " + FLOOD),
                Row.read(kind, "of descriptions.rdf", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" "
                        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><item rdf:about=\"https://courier.example/d\"><title>Docks</title><dc:date>2021-07-17T08:00+01:00</dc:date>"
                        + "<description>" + FIRE + "</description></item></rdf:RDF>", "2021-07-17 " + FIRE),
                Row.read(kind, "of entries", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Courier</title><updated>2021-07-30T00:00:00Z</updated><entry><id>tag:courier,1</id>"
                        + "<title>Docks</title><published>2021-07-17T08:00:00Z</published><updated>2021-07-19T08:00:00Z</updated><content type=\"html\">&lt;p&gt;" + FIRE
                        + "&lt;/p&gt;</content></entry></feed>", "2021-07-17 " + FIRE),
                Row.read(kind, "with whole texts.rss", "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Courier</title><item>"
                        + "<title>Docks</title><link>https://courier.example/d</link><description>Fire at the docks</description><content:encoded><![CDATA[<p>" + FIRE
                        + "</p>]]></content:encoded><pubDate>17 Jul 2021 08:00:00 GMT</pubDate></item></channel></rss>", "2021-07-17 " + FIRE));
    }

    private static List<Row> maps() {
        String kind = "map data";
        String point = "{\"type\":\"Feature\",\"id\":\"tl8\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[12.2,54.1,10.0]},\"properties\":{\"place\":\"9 km E of Tessel\",\"mag\":4.6,"
                + "\"time\":1626393600000,\"title\":\"M 4.6 - 9 km E of Tessel\"}}";
        return List.of(
                Row.refused(kind, "quakes.geojson", "{\"type\":\"FeatureCollection\",\"metadata\":{\"title\":\"Quakes of the day\",\"count\":1},\"features\":[" + point + "]}", MAP),
                Row.refused(kind, "one.geojson", point, MAP),
                Row.refused(kind, "quakes.json", "{\n  \"features\": [\n    " + point + "\n  ],\n  \"type\": \"FeatureCollection\"\n}\n",
                        "no article is known in it; expected a field with its text"),
                Row.refused(kind, "none.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}", MAP),
                Row.refused(kind, "line.geojson", "{\"type\":\"LineString\",\"coordinates\":[[12.2,54.1],[12.3,54.2]]}", MAP),
                Row.refused(kind, "quakes.geojsonl", point + "\n" + point.replace("tl8", "tl9") + "\n", MAP),
                Row.refused(kind, "with words.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + point.replace("\"mag\":4.6", "\"description\":\"" + FLOOD + "\"") + "]}", MAP));
    }

    private static List<Row> tables() {
        String kind = "table with tags";
        String none = "no column is known to hold the text of an article";
        return List.of(
                Row.read(kind, "events.csv", "Date,Admin1,Description\n#date,#adm1+name,#description\n2021-07-16,Orvan,\"" + FLOOD + "\"\n2021-07-17,Orvan,\"" + FIRE + "\"\n",
                        "2021-07-16 " + FLOOD, "2021-07-17 " + FIRE),
                Row.read(kind, "semicolons.csv", "Datum;Text\n#date+reported;#event+description+en\n16.07.2021;\"" + FLOOD + "\"\n", "2021-07-16 " + FLOOD),
                Row.read(kind, "tabs.tsv", "Published\tTitle\tBody\n#date\t#meta+title\t#description\n2021-07-16\tRiver\t" + FLOOD + "\n", "2021-07-16 " + FLOOD),
                Row.read(kind, "gaps.csv", "\ufeffdate,lat,lon,text\n#date,,,#description\n2021-07-17,54.1,12.2,\"" + FIRE + "\"\n", "2021-07-17 " + FIRE),
                Row.refused(kind, "counts.csv", "Province,Killed,Injured\n#adm1,#affected+killed,#affected+injured\nOrvan,11,6\n", none),
                Row.read(kind, "another language.csv", "Fecha,Lugar,Suceso,Nota\n#date+start,#loc+name,#description+en,#description+source\n2021-07-17,Tessel,\"" + FIRE + "\",AB\n",
                        "2021-07-17 " + FIRE),
                Row.refused(kind, "needs.csv", "Location,Organisation,People in need\n#loc,#org,#inneed\nTessel,Red Cross,4000\n", none),
                Row.refused(kind, "tags alone.csv", "#date,#adm1,#affected+killed\n2021-07-16,Orvan,11\n", none));
    }
}
