package org.dateline.format;

/** What a reader finds in a file: an article, or another file in it. */
public sealed interface SourceItem permits SourceArticle, Source {}
