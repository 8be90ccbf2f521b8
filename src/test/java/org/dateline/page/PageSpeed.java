package org.dateline.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures how soon pages from disk are painted and can be used in headless Chromium, and how soon a filter is answered and painted;
 * prints a table in Markdown. On a machine with other work the times of the processor tell more: what the page's own thread did.
 * Arguments: HTML files that {@code dateline page} wrote.
 */
public final class PageSpeed {

    private static final int ROUNDS = 5;

    private PageSpeed() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("| page | what | median ms | processor ms | script | style | layout |\n|---|---|---:|---:|---:|---:|---:|");
        for (String argument : arguments) {
            Path profile = Files.createTempDirectory("dateline-page");
            try (Browser browser = Browser.start(profile)) {
                measure(browser, Path.of(argument));
            } finally {
                delete(profile);
            }
        }
    }

    private static void measure(Browser browser, Path file) {
        String name = file.getFileName().toString();
        String address = file.toUri().toString();
        List<double[]> opened = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            browser.open(address);
            double painted = Double.parseDouble(browser.text("return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"));
            double usable = Double.parseDouble(browser.text("return performance.getEntriesByName('usable')[0].startTime"));
            Map<String, Double> work = browser.work();
            if (i > 0) {
                opened.add(new double[] {painted, usable, task(work), part(work, "Script"), part(work, "RecalcStyle"), part(work, "Layout")});
            }
        }
        row(name, "first paint", opened, 0, false);
        row(name, "usable", opened, 1, true);
        String place = browser.text("return document.querySelector('#legend a')?.textContent"
                + " ?? document.querySelector('.incidents tbody bdi').textContent.split(', ').pop()");
        String type = browser.text("return [...document.querySelectorAll('#filter-type option')][1]?.value ?? ''");
        for (String filter : List.of("kind=INJURED", "place=" + place, "type=" + type, "policy=RANGE", "sort=-toll", "")) {
            List<double[]> answered = new ArrayList<>();
            for (int i = 0; i <= ROUNDS; i++) {
                browser.timed("location.hash = '#from=1900-01-01'");
                Map<String, Double> before = browser.work();
                double time = browser.timed("location.hash = '#" + filter.replace("'", "") + "'");
                Map<String, Double> after = browser.work();
                if (i > 0) {
                    answered.add(new double[] {0, time, task(after) - task(before), part(after, "Script") - part(before, "Script"),
                        part(after, "RecalcStyle") - part(before, "RecalcStyle"), part(after, "Layout") - part(before, "Layout")});
                }
            }
            row(name, filter.isEmpty() ? "no filter" : filter, answered, 1, true);
        }
    }

    private static double task(Map<String, Double> work) {
        return work.getOrDefault("TaskDuration", 0.0) * 1000;
    }

    private static double part(Map<String, Double> work, String name) {
        return work.getOrDefault(name + "Duration", 0.0) * 1000;
    }

    private static void row(String page, String what, List<double[]> times, int clock, boolean withWork) {
        StringBuilder row = new StringBuilder("| " + page + " | " + what + " | " + median(times, clock));
        for (int i = 2; i < 6; i++) {
            row.append(" | ").append(withWork ? median(times, i) : "");
        }
        System.out.println(row.append(" |"));
    }

    private static String median(List<double[]> times, int i) {
        double[] sorted = times.stream().mapToDouble(time -> time[i]).sorted().toArray();
        return String.valueOf(Math.round(sorted[sorted.length / 2]));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path[] all = files.toArray(Path[]::new);
            for (int i = all.length - 1; i >= 0; i--) {
                Files.deleteIfExists(all[i]);
            }
        }
    }
}
