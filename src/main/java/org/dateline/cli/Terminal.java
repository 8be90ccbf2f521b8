package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What output is looked at with.
 *
 * @param width how many columns fit on a line
 * @param colours whether colours may be used
 */
record Terminal(int width, boolean colours) {

    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /** A file or pipe: no colours, the usual width. */
    static final Terminal NONE = new Terminal(USUAL_WIDTH, false);

    /**
     * By the environment: {@code COLUMNS}, else what the terminal says, else {@value #USUAL_WIDTH}; colours only on a
     * terminal, and not where {@code NO_COLOR} is set or {@code TERM} is {@code dumb}.
     */
    static Terminal of(Map<String, String> environment, boolean isTerminal) {
        int width = number(environment.get("COLUMNS"))
                .or(() -> isTerminal ? ask() : Optional.empty()).orElse(USUAL_WIDTH);
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(Math.max(LEAST_WIDTH, width), isTerminal && !plain);
    }

    /** Whether this process talks to a terminal; from Java 22 on a console is there also where none does. */
    static boolean isThere() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static Optional<Integer> number(String text) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The columns that {@code stty size} tells, where there is such a command. */
    private static Optional<Integer> ask() {
        try {
            Process stty = new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroy();
                return Optional.empty();
            }
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim().split(" ");
            return size.length == 2 ? number(size[1]) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
