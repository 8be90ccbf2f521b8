package org.dateline.launcher;

import java.lang.management.ManagementFactory;

/** A program that prints what options its virtual machine got, and its arguments: stands in the jar that a launcher runs. */
public final class ToldOptions {

    private ToldOptions() {}

    public static void main(String[] arguments) {
        ManagementFactory.getRuntimeMXBean().getInputArguments().forEach(System.out::println);
        System.out.println("arguments " + String.join("|", arguments));
    }
}
