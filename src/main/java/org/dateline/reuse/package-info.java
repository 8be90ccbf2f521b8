/**
 * Which articles are copies of one another: agency text that several outlets print. Begin with
 * {@link org.dateline.reuse.CopyFinder}; a {@link org.dateline.reuse.Copy} is what comes out. May use text and article.
 */
package org.dateline.reuse;
