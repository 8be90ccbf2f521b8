package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The launcher for Windows, by its words: there is no Windows to run it on. */
class WindowsLauncherTest {

    private static final Path LAUNCHERS = Path.of("src", "launcher");

    @Test
    void theLauncherForWindowsQuotesItsPathsPassesOnAllArgumentsAndTheStatus() throws IOException {
        List<String> lines = Files.readAllLines(LAUNCHERS.resolve("dateline.bat"), StandardCharsets.US_ASCII);
        assertEquals("@echo off", lines.get(0));
        assertTrue(lines.contains("setlocal"), "variables would stay set in the shell");
        int call = lines.indexOf("\"%JAVA%\" %QUICK% %DATELINE_OPTS% -Dfile.encoding=UTF-8 -jar \"%JAR%\" %*");
        assertTrue(call > 0, "java and the jar beside the launcher are quoted, for folders with blanks; all arguments follow");
        List<Integer> calls = IntStream.range(0, lines.size()).filter(i -> lines.get(i).endsWith(" -jar \"%JAR%\" %*")).boxed().toList();
        assertEquals(2, calls.size(), "with the shared classes and without");
        assertTrue(calls.stream().allMatch(i -> lines.get(i + 1).equals("exit /b %ERRORLEVEL%")), "the status of each call is given on");
        // Quotes within quotes would leave a path outside of them, and an ampersand in it would begin another command.
        assertFalse(lines.stream().anyMatch(line -> line.matches("set \".*\".*\".*")
                && !line.startsWith("set \"JAVA=")), "no quoted path within a quoted assignment");
        assertTrue(lines.indexOf(":nojava") > call + 1, "the message is behind the end of a good run");
        assertEquals("exit /b 2", lines.get(lines.size() - 1));
        assertTrue(lines.contains("set \"JAR=%~dp0..\\lib\\dateline.jar\""), "the jar is found beside the launcher, wherever it is called from");
        assertTrue(lines.stream().filter(line -> line.contains("goto ")).map(line -> ":" + line.replaceFirst(".*goto ", "")).allMatch(lines::contains));
        assertTrue(lines.stream().filter(line -> line.startsWith("echo ")).allMatch(line -> line.endsWith(" 1>&2")), "messages go to standard error");
        // A bracket in a path, as in "Program Files (x86)", would end a block.
        assertFalse(lines.stream().filter(line -> line.startsWith("if ")).anyMatch(line -> line.contains("(")));
        assertTrue(lines.contains("if defined JAVA_HOME set \"JAVA=%JAVA_HOME:\"=%\\bin\\java.exe\""), "quotes within JAVA_HOME go");
    }

    /** A batch file with line ends of Unix loses labels; the archive has those of Windows. */
    @Test
    void theReleaseArchiveGivesEachLauncherTheLineEndsOfItsSystem() throws IOException {
        String assembly = Files.readString(Path.of("src", "assembly", "release.xml")).replaceAll("\\s+", " ");
        assertTrue(assembly.contains("<source>src/launcher/dateline</source> <outputDirectory>bin</outputDirectory> <fileMode>0755</fileMode>"
                + " <lineEnding>unix</lineEnding>"), assembly);
        assertTrue(assembly.contains("<source>src/launcher/dateline.bat</source> <outputDirectory>bin</outputDirectory> <fileMode>0644</fileMode>"
                + " <lineEnding>dos</lineEnding>"), assembly);
    }
}
