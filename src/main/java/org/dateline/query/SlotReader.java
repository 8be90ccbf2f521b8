package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventType;

/** Reads off a question which values a slot may have: "scope incident, period", "type flood". */
final class SlotReader {

    private final TokenReader in;
    private final EventReader events;

    SlotReader(TokenReader in, EventReader events) {
        this.in = in;
        this.events = events;
    }

    /** The values of {@code slot}, with commas or "or" between. */
    OneOf read(OneOf.Slot slot) {
        Set<Enum<?>> values = new LinkedHashSet<>(values(slot).orElseThrow(() -> in.expected("one of " + choices(slot))));
        for (int mark = in.mark(); in.takeAny(",", "or"); mark = in.mark()) {
            Optional<Set<? extends Enum<?>>> more = values(slot);
            if (more.isEmpty()) {
                in.back(mark);
                break;
            }
            values.addAll(more.get());
        }
        return new OneOf(slot, values);
    }

    private static String choices(OneOf.Slot slot) {
        List<String> choices = new ArrayList<>();
        for (Enum<?> value : slot.type().getEnumConstants()) {
            choices.add(Language.word(value));
        }
        return String.join(", ", choices);
    }

    /** The values that the word here means; passes over it. */
    private Optional<Set<? extends Enum<?>>> values(OneOf.Slot slot) {
        for (Enum<?> value : slot.type().getEnumConstants()) {
            if (Language.word(value).equals(in.peek().word().replace('_', '-'))) {
                in.next();
                return Optional.of(Set.of(value));
            }
        }
        return slot.type() == EventType.class ? events.types().map(types -> types) : Optional.empty();
    }
}
