package org.dateline.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the benchmarks ran on. */
final class Machine {

    private static final long SAMPLE_MILLISECONDS = 5_000;

    private Machine() {}

    /** How many of its processors were busy over the last seconds, this program aside: others' work makes times longer. */
    static double busy() throws InterruptedException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        system.getCpuLoad();
        system.getProcessCpuLoad();
        Thread.sleep(SAMPLE_MILLISECONDS);
        double others = Math.max(0, system.getCpuLoad() - system.getProcessCpuLoad());
        return others * system.getAvailableProcessors();
    }

    /** The processor's name as the system tells it; its architecture where the system does not. */
    static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
