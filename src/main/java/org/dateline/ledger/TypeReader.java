package org.dateline.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;

/** Reads of what sort the event of a telling is: that of most of its figures, the dead and injured before others. */
final class TypeReader {

    private static final Set<FigureKind> VICTIMS = Set.of(FigureKind.KILLED, FigureKind.INJURED, FigureKind.MISSING);

    /** What a figure of the dead, injured or missing counts against one of the arrested or displaced. */
    private static final int VICTIM_WEIGHT = 10;

    private TypeReader() {}

    /** The name of the type of event that {@code figures} of the article are told of; nothing where no sort is told. */
    static Optional<String> read(AnnotatedArticle annotated, List<Figure> figures) {
        Map<EventType, Integer> weights = new EnumMap<>(EventType.class);
        for (Figure figure : figures) {
            annotated.event(figure).map(Event::type).filter(type -> type != EventType.OTHER)
                    .ifPresent(type -> weights.merge(type, VICTIMS.contains(figure.kind()) ? VICTIM_WEIGHT : 1, Integer::sum));
        }
        Optional<EventType> told = weights.entrySet().stream().max(Map.Entry.<EventType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder()))).map(Map.Entry::getKey);
        return told.or(() -> annotated.events().stream().map(Event::type).filter(type -> type != EventType.OTHER).findFirst())
                .map(Enum::name);
    }
}
