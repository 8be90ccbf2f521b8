package org.dateline.text;

/**
 * Whether work is passed over that cannot find anything: rules at words that they never begin with, look-ups of words that
 * no list holds, what fills the slots of figures where there are none. Nothing that is found depends on it.
 *
 * <p>{@code -Ddateline.shortcuts=off} runs all rules everywhere, so that both can be compared; it is for tests and
 * measurements, and read once.
 */
public final class Shortcuts {

    public static final boolean ON = !"off".equals(System.getProperty("dateline.shortcuts"));

    private Shortcuts() {}
}
