package org.dateline.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bytes of a page. */
class IncidentPageTest {

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PageArticles().page().write(out);
        return out.toByteArray();
    }

    private static String part(String html, String before, String after) {
        int begin = html.indexOf(before) + before.length();
        return html.substring(begin, html.indexOf(after, begin));
    }

    @Test
    void theSameLedgerGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(), bytes());
    }

    @Test
    void theContentPolicyNamesTheScriptAndTheStyleByTheirHashes() throws Exception {
        String html = new String(bytes(), StandardCharsets.UTF_8);
        String policy = part(html, "Content-Security-Policy\" content=\"", "\"");
        for (String inline : new String[] {part(html, "<style>", "</style>"), part(html, "<script>", "</script>")}) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"), policy);
        }
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void noTextOfAnArticleCanEndTheElementThatHoldsIt() throws IOException {
        String html = new String(bytes(), StandardCharsets.UTF_8);
        assertFalse(html.contains("window.broken = 1</script>"));
        Matcher data = Pattern.compile("<script type=\"application/json\" id=\"([a-z-]+)\">(.*?)</script>", Pattern.DOTALL).matcher(html);
        int parts = 0;
        while (data.find()) {
            assertFalse(data.group(2).contains("<"), data.group(1));
            new ObjectMapper().readTree(data.group(2));
            parts++;
        }
        assertEquals(3, parts);
    }

    @Test
    void aPageCarriesTheParagraphsOfItsFiguresWithTheirMarks() throws IOException {
        JsonNode details = new ObjectMapper().readTree(part(new String(bytes(), StandardCharsets.UTF_8),
                "id=\"page-details\">", "</script>"));
        JsonNode telling = details.get("market").get("tellings").get(0);
        JsonNode paragraph = telling.get("paragraphs").get(0);
        JsonNode mark = paragraph.get("marks").get(0);
        assertEquals("At least 12 people", paragraph.get("text").asText().substring(mark.get(0).asInt(), mark.get(1).asInt()));
        assertFalse(telling.toString().contains("traders said"), "the paragraph without a figure stays at home");
    }

    @Test
    void aPageSaysWhatItWasAskedFor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PageArticles().page().withQuestion("killed in <Beira>").write(out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"question\":\"killed in \\u003cBeira\\u003e\""));
    }
}
