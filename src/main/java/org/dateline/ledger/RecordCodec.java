package org.dateline.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Writes records as bytes and reads them back, by the types that their components are declared with: numbers, words, enums,
 * days, arrays of numbers, optional values, lists, sets, other records, and classes that say which record they are made of.
 * Bytes are for the same version alone: nothing in them tells a component from another. Safe for use by several threads.
 */
final class RecordCodec {

    /** How a class that is no record is made of one and told by one. */
    record Form<T, R extends Record>(Class<R> record, Function<T, R> parts, Function<R, T> maker) {}

    private final Map<Class<?>, Form<?, ?>> forms = new HashMap<>();
    private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();
    private final RecordReader reader = new RecordReader(this::form);

    /** The same with a class that {@code parts} tells as a record and {@code maker} makes of it. For the time of setting up. */
    <T, R extends Record> RecordCodec with(Class<T> type, Class<R> record, Function<T, R> parts, Function<R, T> maker) {
        forms.put(type, new Form<>(record, parts, maker));
        return this;
    }

    byte[] write(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, value.getClass(), value);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException where the bytes are not those of such a record, as far as that shows */
    <R extends Record> R read(Class<R> type, byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            R read = type.cast(reader.of(type).read(in));
            if (in.hasRemaining()) {
                throw new IOException("more follows");
            }
            return read;
        } catch (IOException | BufferUnderflowException | DateTimeException e) {
            throw new IllegalArgumentException(bytes.length + " bytes are no " + type.getSimpleName()
                    + " of this version; make them with the same one", e);
        }
    }

    private void write(DataOutput out, Type type, Object value) throws IOException {
        Class<?> raw = raw(type);
        if (raw == int.class || raw == Integer.class) {
            out.writeInt((Integer) value);
        } else if (raw == long.class || raw == Long.class) {
            out.writeLong((Long) value);
        } else if (raw == double.class || raw == Double.class) {
            out.writeDouble((Double) value);
        } else if (raw == boolean.class || raw == Boolean.class) {
            out.writeBoolean((Boolean) value);
        } else if (raw == String.class) {
            write(out, bytes((String) value));
        } else if (raw.isEnum()) {
            out.writeShort(((Enum<?>) value).ordinal());
        } else if (raw == LocalDate.class) {
            out.writeLong(((LocalDate) value).toEpochDay());
        } else if (raw == MonthDay.class) {
            out.writeShort(((MonthDay) value).getMonthValue() * 100 + ((MonthDay) value).getDayOfMonth());
        } else if (raw == int[].class) {
            out.writeInt(((int[]) value).length);
            for (int number : (int[]) value) {
                out.writeInt(number);
            }
        } else if (raw == float[].class) {
            out.writeInt(((float[]) value).length);
            for (float number : (float[]) value) {
                out.writeFloat(number);
            }
        } else {
            writeParts(out, type, raw, value);
        }
    }

    private void writeParts(DataOutput out, Type type, Class<?> raw, Object value) throws IOException {
        if (raw == Optional.class) {
            out.writeBoolean(((Optional<?>) value).isPresent());
            if (((Optional<?>) value).isPresent()) {
                write(out, argument(type), ((Optional<?>) value).get());
            }
        } else if (raw == OptionalLong.class) {
            out.writeBoolean(((OptionalLong) value).isPresent());
            out.writeLong(((OptionalLong) value).orElse(0));
        } else if (raw == OptionalInt.class) {
            out.writeBoolean(((OptionalInt) value).isPresent());
            out.writeInt(((OptionalInt) value).orElse(0));
        } else if (raw == List.class) {
            out.writeInt(((List<?>) value).size());
            for (Object element : (List<?>) value) {
                write(out, argument(type), element);
            }
        } else if (raw == Set.class) {
            writeSet(out, argument(type), (Set<?>) value);
        } else if (raw.isRecord()) {
            for (RecordComponent component : components(raw)) {
                write(out, component.getGenericType(), get(component, value));
            }
        } else {
            write(out, form(raw).record(), parts(form(raw), value));
        }
    }

    /** In an order of its own, so that equal sets have equal bytes. */
    private void writeSet(DataOutput out, Type of, Set<?> set) throws IOException {
        List<byte[]> elements = new ArrayList<>();
        for (Object element : set) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes), of, element);
            elements.add(bytes.toByteArray());
        }
        elements.sort(Arrays::compare);
        out.writeInt(elements.size());
        for (byte[] element : elements) {
            out.write(element);
        }
    }

    /** The characters of a string, also of one that is no text: a charset would replace half of a pair. */
    static byte[] bytes(String string) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * string.length());
        bytes.asCharBuffer().put(string);
        return bytes.array();
    }

    /** The string of the characters that {@link #bytes} gave. */
    static String string(byte[] bytes) {
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    private static void write(DataOutput out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private Form<?, ?> form(Class<?> raw) {
        Form<?, ?> form = forms.get(raw);
        if (form == null) {
            throw new IllegalStateException("no form is known of " + raw);
        }
        return form;
    }

    @SuppressWarnings("unchecked")
    private static <T, R extends Record> Object parts(Form<T, R> form, Object value) {
        return form.parts().apply((T) value);
    }

    private RecordComponent[] components(Class<?> record) {
        return components.computeIfAbsent(record, RecordCodec::accessible);
    }

    private static RecordComponent[] accessible(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
        }
        return components;
    }

    /** The constructor of a record that takes its components. */
    static Constructor<?> constructor(Class<?> record) {
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(
                    Arrays.stream(record.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor: " + record, e);
        }
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    static Class<?> raw(Type type) {
        return type instanceof Class<?> known ? known : (Class<?>) ((ParameterizedType) type).getRawType();
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
