/**
 * What was published: begin with {@link org.dateline.article.Article}. How it is read from files is told by
 * {@code org.dateline.format.Sources}. May use text.
 */
package org.dateline.article;
