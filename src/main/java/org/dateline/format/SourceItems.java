package org.dateline.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What is in a file, read piece by piece. For one thread; close it. */
public interface SourceItems extends Closeable {

    /**
     * The next article or file within; nothing at the end. A file that was given is read no further once the next one is asked for.
     *
     * @throws Malformed when the next one cannot be read; it may be asked again for those behind it until it gives nothing
     */
    Optional<SourceItem> next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** All that is in a file that was read at once. */
    static SourceItems of(List<? extends SourceItem> items) {
        Iterator<? extends SourceItem> left = List.copyOf(items).iterator();
        return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }
}
