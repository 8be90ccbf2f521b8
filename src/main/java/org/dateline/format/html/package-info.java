/**
 * Reads web pages and feeds: begin with {@link org.dateline.format.html.PageCleaner}, which makes an article of a page. May use
 * text, article and format; the only room that knows jsoup.
 */
package org.dateline.format.html;
