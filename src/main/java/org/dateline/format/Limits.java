package org.dateline.format;

/** How much is read of what, so that no file can fill the memory or the time of a run. */
public final class Limits {

    /** The longest text or line, in bytes. */
    public static final int ARTICLE = 1 << 26;

    /** The longest page, in bytes. */
    public static final int PAGE = 1 << 24;

    /** The largest document within another file, in bytes; PDF, docx, odt, a mail. */
    public static final int DOCUMENT = 1 << 26;

    /** The most pages of a PDF. */
    public static final int PDF_PAGES = 2_000;

    /** The longest field of a table, in characters. */
    public static final int FIELD = 1 << 22;

    /** The most members of an archive. */
    public static final int MEMBERS = 1_000_000;

    /** Archives within archives are opened so deep. */
    static final int ARCHIVES = 2;

    /** Mails within mails are read so deep. */
    static final int MAILS = 10;

    /** So many times its own size may come out of an archive, and {@link #UNPACKED_MORE} bytes. */
    static final int UNPACKED_TIMES = 100;
    static final long UNPACKED_MORE = 100L << 20;

    private Limits() {}

    static String tooLong(int limit) {
        return "longer than " + (limit >> 20) + " MB, which no article is; split it";
    }
}
