package org.dateline.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;

/** A hash of all of an article: the first 128 bits of SHA-256, so that no two articles of a corpus share it by chance. */
final class ContentHash {

    private static final int BYTES = 16;

    private ContentHash() {}

    /** @param basis what its annotations depend on besides */
    static BytesRef of(Article article, String basis) {
        MessageDigest digest = sha256();
        add(digest, Optional.of(basis));
        add(digest, Optional.of(article.id().value()));
        add(digest, Optional.of(article.text()));
        add(digest, article.title());
        add(digest, article.outlet());
        add(digest, article.uri().map(Object::toString));
        add(digest, article.published().map(Object::toString));
        add(digest, article.language());
        return new BytesRef(Arrays.copyOf(digest.digest(), BYTES));
    }

    /** With its length first, so that fields do not run into each other. */
    private static void add(MessageDigest digest, Optional<String> field) {
        byte[] bytes = field.map(text -> text.getBytes(StandardCharsets.UTF_16BE)).orElse(new byte[0]);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.isPresent() ? bytes.length : -1).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
