package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for shells, run as it stands in a release archive, with the Java of the tests. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(folder.resolve("with a blank"));
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("src", "launcher", "dateline"), home.resolve("bin").resolve("dateline"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ToldOptions.class.getName());
        String file = ToldOptions.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(home.resolve("lib").resolve("dateline.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream compiled = ToldOptions.class.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new ZipEntry(file));
            compiled.transferTo(jar);
        }
    }

    @Test
    void theFirstCallKeepsClassesThatLaterOnesShare() throws Exception {
        String first = run(Map.of(), "extract", "a  b");
        assertTrue(first.endsWith("arguments extract|a  b"), first);
        List<String> kept = archives();
        assertEquals(1, kept.size(), kept.toString());
        String second = run(Map.of(), "extract", "a  b");
        assertTrue(second.contains("-XX:SharedArchiveFile=" + kept.get(0)), second);
        assertEquals(kept, archives());
    }

    @Test
    void nothingIsKeptWhereThatIsSwitchedOff() throws Exception {
        String told = run(Map.of("DATELINE_CACHE", "off"), "--version");
        assertFalse(told.contains("SharedArchiveFile"), told);
        assertEquals(List.of(), archives());
    }

    @Test
    void aShortRunHasTheQuickCompilerAndALongOneBoth() throws Exception {
        Path large = folder.resolve("large.jsonl");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(70L << 20);
        }
        Map<String, String> off = Map.of("DATELINE_CACHE", "off");
        assertTrue(run(off, "extract", "missing.jsonl").contains(QUICK));
        assertTrue(run(off, "query", large.toString()).contains(QUICK));
        assertFalse(run(off, "extract", large.toString()).contains(QUICK));
        assertFalse(run(off, "extract", "-").contains(QUICK));
        assertFalse(run(off, "serve").contains(QUICK));
    }

    @Test
    void givenOptionsComeLastAndACollectorOfOnesOwnIsTheOnlyOne() throws Exception {
        String told = run(Map.of("DATELINE_CACHE", "off", "DATELINE_OPTS", "-XX:+UseParallelGC -Xmx64m"), "report");
        assertTrue(told.contains("-XX:+UseParallelGC\n-Xmx64m\n"), told);
        assertFalse(told.contains("SerialGC"), told);
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.map(Path::toString).filter(name -> name.endsWith(".jsa")).toList();
        }
    }

    private String run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = Stream.concat(Stream.of("sh", home.resolve("bin").resolve("dateline").toString()),
                Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DATELINE_") || name.endsWith("JAVA_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), told);
        return told;
    }
}
