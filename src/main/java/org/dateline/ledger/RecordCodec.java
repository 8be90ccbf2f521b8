package org.dateline.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
    private record Form<T, R extends Record>(Class<R> record, Function<T, R> parts, Function<R, T> maker) {}

    /** A record's constructor with the ways to its components. */
    private record Shape(Constructor<?> constructor, RecordComponent[] components) {}

    private final Map<Class<?>, Form<?, ?>> forms = new HashMap<>();
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

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
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            R read = type.cast(read(in, type));
            if (in.read() >= 0) {
                throw new IOException("more follows");
            }
            return read;
        } catch (IOException e) {
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
            for (RecordComponent component : shape(raw).components()) {
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

    private Object read(DataInput in, Type type) throws IOException {
        Class<?> raw = raw(type);
        if (raw == int.class || raw == Integer.class) {
            return in.readInt();
        } else if (raw == long.class || raw == Long.class) {
            return in.readLong();
        } else if (raw == double.class || raw == Double.class) {
            return in.readDouble();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return in.readBoolean();
        } else if (raw == String.class) {
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            return string(bytes);
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[in.readShort()];
        } else if (raw == LocalDate.class) {
            return LocalDate.ofEpochDay(in.readLong());
        } else if (raw == MonthDay.class) {
            int day = in.readShort();
            return MonthDay.of(day / 100, day % 100);
        } else if (raw == int[].class) {
            int[] numbers = new int[in.readInt()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.readInt();
            }
            return numbers;
        } else if (raw == float[].class) {
            float[] numbers = new float[in.readInt()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.readFloat();
            }
            return numbers;
        }
        return readParts(in, type, raw);
    }

    private Object readParts(DataInput in, Type type, Class<?> raw) throws IOException {
        if (raw == Optional.class) {
            return in.readBoolean() ? Optional.of(read(in, argument(type))) : Optional.empty();
        } else if (raw == OptionalLong.class) {
            boolean present = in.readBoolean();
            long value = in.readLong();
            return present ? OptionalLong.of(value) : OptionalLong.empty();
        } else if (raw == OptionalInt.class) {
            boolean present = in.readBoolean();
            int value = in.readInt();
            return present ? OptionalInt.of(value) : OptionalInt.empty();
        } else if (raw == List.class) {
            return readAll(in, argument(type), new ArrayList<>());
        } else if (raw == Set.class) {
            return readAll(in, argument(type), new HashSet<>());
        } else if (raw.isRecord()) {
            Shape shape = shape(raw);
            Object[] values = new Object[shape.components().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = read(in, shape.components()[i].getGenericType());
            }
            return make(shape.constructor(), values);
        }
        return made(form(raw), read(in, form(raw).record()));
    }

    private Collection<Object> readAll(DataInput in, Type of, Collection<Object> into) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            into.add(read(in, of));
        }
        return into;
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

    private static <T, R extends Record> Object made(Form<T, R> form, Object parts) {
        return form.maker().apply(form.record().cast(parts));
    }

    private Shape shape(Class<?> record) {
        return shapes.computeIfAbsent(record, RecordCodec::shapeOf);
    }

    private static Shape shapeOf(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
        }
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return new Shape(constructor, components);
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

    private static Object make(Constructor<?> constructor, Object[] values) throws IOException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IOException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> known ? known : (Class<?>) ((ParameterizedType) type).getRawType();
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
