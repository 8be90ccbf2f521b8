/**
 * What was published, and how it is read in. Begin with {@link org.dateline.article.Article} and
 * {@link org.dateline.article.Articles}, which reads them from files, folders and streams. May use text.
 */
package org.dateline.article;
