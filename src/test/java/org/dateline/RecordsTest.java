package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.OptionalLong;
import org.dateline.figure.Finding;
import org.dateline.ledger.LeftOut;
import org.dateline.ledger.Revision;
import org.dateline.ledger.SeriesPoint;
import org.dateline.query.Addend;
import org.dateline.query.During;
import org.dateline.query.Group;
import org.dateline.query.In;
import org.dateline.query.InArticle;
import org.dateline.query.IncidentQuery;
import org.dateline.query.Matching;
import org.dateline.query.Published;
import org.dateline.query.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records check what they are given, and name what is wrong. */
class RecordsTest {

    @ParameterizedTest
    @ValueSource(classes = {Finding.class, LeftOut.class, Revision.class, SeriesPoint.class, Addend.class, During.class, Group.class,
        In.class, InArticle.class, IncidentQuery.class, Matching.class, Published.class, Tally.class})
    void nullIsRefusedByTheNameOfWhatIsMissing(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] nothing = Arrays.stream(parts).map(part -> part.getType() == boolean.class ? (Object) false
                : part.getType() == long.class ? (Object) 0L : null).toArray();
        InvocationTargetException e = assertThrows(InvocationTargetException.class, () -> constructor.newInstance(nothing));
        String missing = Arrays.stream(parts).filter(part -> !part.getType().isPrimitive()).findFirst().orElseThrow().getName();
        assertEquals(NullPointerException.class, e.getCause().getClass());
        assertEquals(missing, e.getCause().getMessage());
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
