package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the table of rooms true: who may use whom, and what only one room may do. */
class RoomsTest {

    private static final String ROOT = "org.dateline";

    /** The rooms with those that each may use beside itself; what those are made of comes with them. */
    private static final Map<String, Set<String>> MAY_USE = withWhatComesAlong(Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("lexicon", Set.of("text")),
            Map.entry("article", Set.of("text")),
            Map.entry("format", Set.of("text", "article")),
            Map.entry("format.html", Set.of("format")),
            Map.entry("format.reader", Set.of("format.html")),
            Map.entry("number", Set.of("text", "lexicon", "article")),
            Map.entry("time", Set.of("text", "lexicon", "article")),
            Map.entry("place", Set.of("text", "lexicon", "article")),
            Map.entry("clause", Set.of("number")),
            Map.entry("source", Set.of("clause")),
            Map.entry("fate", Set.of("clause")),
            Map.entry("toponym", Set.of("clause", "place")),
            Map.entry("setting", Set.of("toponym", "time")),
            Map.entry("event", Set.of("setting")),
            Map.entry("weighing", Set.of("event")),
            Map.entry("belief", Set.of("weighing")),
            Map.entry("figure", Set.of("fate", "source", "belief")),
            Map.entry("pipeline", Set.of("figure")),
            Map.entry("reuse", Set.of("text", "lexicon", "article")),
            Map.entry("ledger", Set.of("pipeline", "reuse")),
            Map.entry("query", Set.of("ledger")),
            Map.entry("index", Set.of("ledger", "query", "format")),
            Map.entry("evaluation", Set.of("ledger")),
            Map.entry("", Set.of("pipeline", "index")),
            Map.entry("page", Set.of("index")),
            Map.entry("cli", Set.of("", "page", "index", "evaluation"))));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @Test
    void everyRoomIsInTheTable() {
        assertEquals(Set.of(), CLASSES.stream().map(RoomsTest::room).filter(room -> !MAY_USE.containsKey(room))
                .collect(Collectors.toSet()));
    }

    @Test
    void noRoomUsesOneThatItMayNot() {
        Set<String> trespasses = new TreeSet<>();
        for (JavaClass user : CLASSES) {
            user.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith(ROOT))
                    .filter(used -> !room(used).equals(room(user)) && !MAY_USE.get(room(user)).contains(room(used)))
                    .forEach(used -> trespasses.add(user.getName() + " uses " + used.getName()));
        }
        assertEquals(Set.of(), trespasses);
    }

    @Test
    void onlyTheIndexKnowsLucene() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".index").should().dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..").check(CLASSES);
    }

    @Test
    void onlyPagesKnowJsoup() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".format.html").should().dependOnClassesThat()
                .resideInAPackage("org.jsoup..").check(CLASSES);
    }

    @Test
    void onlyTextKnowsOpenNlp() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".text").should().dependOnClassesThat()
                .resideInAPackage("opennlp..").check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().accessField(System.class, "in")
                .orShould().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .orShould().dependOnClassesThat().belongToAnyOf(PrintStream.class)
                .orShould().dependOnClassesThat().resideInAPackage("picocli..").check(CLASSES);
    }

    @Test
    void nothingBelowTheCommandLineAsksForNow() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli").should().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(Clock.class, "systemDefaultZone")
                .orShould().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void allFieldsOfFindersAreFinal() {
        classes().that().haveSimpleNameEndingWith("Finder").should().haveOnlyFinalFields().check(CLASSES);
    }

    @Test
    void everyRoomSaysWhatItIs() {
        Set<String> described = MAY_USE.keySet().stream()
                .filter(room -> Files.exists(Path.of("src/main/java/org/dateline", room.replace('.', '/'), "package-info.java")))
                .collect(Collectors.toSet());
        assertEquals(MAY_USE.keySet(), described);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static Map<String, Set<String>> withWhatComesAlong(Map<String, Set<String>> direct) {
        Map<String, Set<String>> all = new TreeMap<>();
        direct.keySet().forEach(room -> collect(room, direct, all.computeIfAbsent(room, r -> new TreeSet<>())));
        return all;
    }

    private static void collect(String room, Map<String, Set<String>> direct, Set<String> all) {
        for (String used : direct.get(room)) {
            if (all.add(used)) {
                collect(used, direct, all);
            }
        }
    }
}
