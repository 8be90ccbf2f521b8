package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dateline.query.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records check what they are given, and name what is wrong. */
class RecordsTest {

    /** All public records of all rooms but the command line. */
    static Stream<Class<?>> records() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.dateline").stream()
                .filter(type -> type.isRecord() && !type.getPackageName().endsWith(".cli")).map(JavaClass::reflect)
                .filter(RecordsTest::isPublic)
                .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(part -> !part.getType().isPrimitive()));
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void nullIsRefusedByTheNameOfWhatIsMissing(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] nothing = Arrays.stream(parts).map(part -> part.getType().isPrimitive() ? Array.get(Array.newInstance(part.getType(), 1), 0) : null)
                .toArray();
        Throwable refused = assertThrows(InvocationTargetException.class, () -> constructor.newInstance(nothing)).getCause();
        List<String> missing = Arrays.stream(parts).filter(part -> !part.getType().isPrimitive()).map(RecordComponent::getName).toList();
        assertEquals(NullPointerException.class, refused.getClass());
        assertTrue(missing.contains(refused.getMessage()), refused.getMessage() + " is none of " + missing);
    }

    @Test
    void aTallyIsInOrder() {
        OptionalLong none = OptionalLong.empty();
        assertEquals(2, new Tally(3, 2, OptionalLong.of(1), OptionalLong.of(9)).articles());
        assertTrue(new Tally(0, 0, none, none).least().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Tally(1, 2, none, none));
        assertThrows(IllegalArgumentException.class, () -> new Tally(-1, -1, none, none));
        assertThrows(IllegalArgumentException.class, () -> new Tally(1, 1, OptionalLong.of(9), OptionalLong.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new Tally(1, 1, OptionalLong.of(9), none));
    }
}
