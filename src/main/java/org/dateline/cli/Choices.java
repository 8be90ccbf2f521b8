package org.dateline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Reads values of enumerations off the command line, in lower case and with hyphens. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> E of(Class<E> type, String option, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> word(value).equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new Wrong(option + ": expected one of " + Arrays.stream(type.getEnumConstants())
                        .map(Choices::word).collect(Collectors.joining(", ")) + ", found \"" + word + "\""));
    }

    /** {@code number}, which must be {@code least} or more. */
    static int atLeast(int least, String option, int number) {
        if (number < least) {
            throw new Wrong(option + ": expected " + least + " or more, found " + number);
        }
        return number;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A word that is none of the choices. */
    static final class Wrong extends TypeConversionException {
        private static final long serialVersionUID = 1L;

        Wrong(String why) {
            super(why);
        }
    }
}
