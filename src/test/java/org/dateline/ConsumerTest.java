package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A small program that uses the library is compiled and run as its user would, on the class path and on the module path, with
 * this Java and with each one that an environment variable {@code JAVA_HOME_*} names, as build servers have them.
 */
class ConsumerTest {

    private static final String EXPECTED = """
            KILLED AT_LEAST At least 12 people
            watch: 1
            corpus: 1
            module: %s
            """;

    /** What the library is made for, without what only its tests need. */
    private static final List<String> NOT_NEEDED = List.of("junit", "opentest4j", "apiguardian", "archunit", "test-classes",
            "surefire", "pdfbox", "mime4j", "jwarc", "fontbox", "dataformat", "playwright", "json-schema", "jmh");

    @TempDir
    private static Path folder;

    private static List<String> libraries;

    @BeforeAll
    static void compile() throws IOException, InterruptedException {
        libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.exists(Path.of(entry)))
                .filter(entry -> NOT_NEEDED.stream().noneMatch(Path.of(entry).getFileName().toString()::contains)).toList();
        Path source = folder.resolve("source");
        Path asModule = folder.resolve("module");
        write("Consumer.java", source.resolve("consumer/Consumer.java"));
        write("Consumer.java", asModule.resolve("consumer/Consumer.java"));
        write("module-info.txt", asModule.resolve("module-info.java"));
        Path home = Path.of(System.getProperty("java.home"));
        ran(home, "javac", "-d", folder.resolve("on-class-path").toString(), "-cp", String.join(File.pathSeparator, libraries),
                source.resolve("consumer/Consumer.java").toString());
        ran(home, "javac", "-d", folder.resolve("on-module-path").toString(), "-p", String.join(File.pathSeparator, libraries),
                asModule.resolve("consumer/Consumer.java").toString(), asModule.resolve("module-info.java").toString());
    }

    static Stream<Path> javas() {
        return Stream.concat(Stream.of(System.getProperty("java.home")),
                System.getenv().entrySet().stream().filter(e -> e.getKey().startsWith("JAVA_HOME_")).map(Map.Entry::getValue))
                .map(Path::of).filter(home -> Files.exists(home.resolve("bin/java"))).distinct();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void aProgramOnTheClassPathFindsEverything(Path java) throws IOException, InterruptedException {
        String path = folder.resolve("on-class-path") + File.pathSeparator + String.join(File.pathSeparator, libraries);
        assertEquals(EXPECTED.formatted(false), ran(java, "java", "-cp", path, "consumer.Consumer", index(java, "class")));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void aProgramOnTheModulePathFindsEverything(Path java) throws IOException, InterruptedException {
        String path = folder.resolve("on-module-path") + File.pathSeparator + String.join(File.pathSeparator, libraries);
        assertEquals(EXPECTED.formatted(true), ran(java, "java", "-p", path, "-m", "consumer/consumer.Consumer", index(java, "module")));
    }

    /** Services are told twice: to the class path by files, to the module path by the module. */
    @Test
    void theModuleProvidesWhatTheFilesOfServicesSay() throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        Map<String, List<String>> provided = module.provides().stream()
                .collect(Collectors.toMap(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers));
        try (Stream<Path> services = Files.list(Path.of("src/main/resources/META-INF/services"))) {
            assertEquals(services.collect(Collectors.toMap(file -> file.getFileName().toString(), ConsumerTest::lines)), provided);
        }
    }

    /** Whatever room is added is exported, but for the command line. */
    @Test
    void theModuleExportsEveryRoomButTheCommandLine() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class")); Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> rooms = files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> Path.of("src/main/java").relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .filter(room -> !room.equals("org.dateline.cli") && room.chars().filter(c -> c == '.').count() < 3).sorted().toList();
            assertEquals(rooms, ModuleDescriptor.read(in).exports().stream().map(ModuleDescriptor.Exports::source).sorted().toList());
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String index(Path java, String path) {
        return folder.resolve("index-" + Math.abs(java.hashCode()) + path).toString();
    }

    private static void write(String resource, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = ConsumerTest.class.getResourceAsStream("/org/dateline/consumer/" + resource)) {
            Files.copy(in, file);
        }
    }

    /** What a command of a JDK prints on standard output; it must succeed, and nothing may be amiss on standard error. */
    private static String ran(Path java, String command, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(java.resolve("bin").resolve(command).toString()));
        line.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(line).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        String told = Files.readString(err);
        assertEquals(0, status, told);
        assertTrue(command.equals("javac") || !told.contains("SLF4J") && !told.contains("Exception"), told);
        return out.replace("\r\n", "\n");
    }
}
