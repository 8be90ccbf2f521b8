/**
 * Readers of web archives, mails, tables, JSON and documents; they are found by {@link java.util.ServiceLoader}, and none is loaded
 * before a file of its kind comes. Begin with {@link org.dateline.format.reader.TableReader}. May use text, article, format and
 * format.html.
 */
package org.dateline.format.reader;
