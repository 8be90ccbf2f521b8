/**
 * Turns the files that people have into articles: begin with {@link org.dateline.format.Sources}, which reads them, and with
 * {@link org.dateline.format.SourceReader}, which reads one kind and can be added to. May use text and article.
 */
package org.dateline.format;
