package org.dateline.ledger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.reuse.Fingerprint;
import org.dateline.time.Publication;

/**
 * What an article tells as bytes: its runs and the words of its tellings first, as they are, since they are read apart and no
 * packing makes them smaller, then all the rest, packed. Without state; safe for use by several threads.
 */
final class ToldBytes {

    /** Tells the bytes of this version from others; to be raised with each change of what is read of articles, or of their blocks. */
    static final byte VERSION = 2;

    /** Stands in the packed part for what is written apart. */
    private record Apart() {}

    /** The packed part. */
    private record Rest(List<Account> accounts, List<Total> totals, Optional<Publication> published) {}

    private static final RecordCodec CODEC = new RecordCodec().with(Profile.class, Apart.class, profile -> new Apart(), apart -> Profile.NONE);

    private ToldBytes() {}

    static byte[] write(Told told) {
        byte[] id = RecordCodec.bytes(told.article().value());
        byte[] rest = Packed.pack(CODEC.write(new Rest(told.accounts(), told.totals(), told.published())));
        Fingerprint.Parts print = told.print().parts();
        List<Profile.Parts> profiles = told.accounts().stream().map(account -> account.profile().parts()).toList();
        int size = 1 + Integer.BYTES + id.length + Long.BYTES + bytes(print.runs()) + Integer.BYTES + rest.length;
        for (Profile.Parts parts : profiles) {
            size += bytes(parts.terms()) + Float.BYTES * parts.weights().length + bytes(parts.strongest()) + bytes(parts.names());
        }
        ByteBuffer out = ByteBuffer.allocate(size).put(VERSION).putInt(id.length).put(id)
                .putLong(print.day().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
        put(out, print.runs());
        out.putInt(profiles.size());
        for (Profile.Parts parts : profiles) {
            put(out, parts.terms());
            for (float weight : parts.weights()) {
                out.putFloat(weight);
            }
            put(out, parts.strongest());
            put(out, parts.names());
        }
        return out.put(rest).array();
    }

    /** @throws IllegalArgumentException where the bytes are of no article, or of another version */
    static Told read(byte[] bytes) {
        try {
            ByteBuffer in = begin(bytes);
            Fingerprint print = print(in);
            List<Profile> profiles = profiles(in);
            byte[] packed = new byte[in.remaining()];
            in.get(packed);
            Rest rest = CODEC.read(Rest.class, Packed.unpack(packed));
            List<Account> accounts = new ArrayList<>();
            for (int i = 0; i < rest.accounts().size(); i++) {
                accounts.add(rest.accounts().get(i).with(profiles.get(i)));
            }
            return new Told(print.article(), new TellingFinder.Read(accounts, rest.totals(), print), rest.published());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw damaged(bytes, e);
        }
    }

    /** What copies are recognized by, without the rest. */
    static Fingerprint print(byte[] bytes) {
        return print(begin(bytes));
    }

    /** The words of each telling, without the rest. */
    static List<Profile> profiles(byte[] bytes) {
        ByteBuffer in = begin(bytes);
        print(in);
        return profiles(in);
    }

    private static ByteBuffer begin(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw damaged(bytes, null);
        }
        return ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    }

    private static IllegalArgumentException damaged(byte[] bytes, Exception cause) {
        return new IllegalArgumentException(bytes.length + " bytes are not what an article tells in this version; make them with the same one", cause);
    }

    private static Fingerprint print(ByteBuffer in) {
        byte[] id = new byte[in.getInt()];
        in.get(id);
        long day = in.getLong();
        return Fingerprint.of(new Fingerprint.Parts(new ArticleId(RecordCodec.string(id)),
                day == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)), numbers(in)));
    }

    private static List<Profile> profiles(ByteBuffer in) {
        List<Profile> profiles = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            int[] terms = numbers(in);
            float[] weights = new float[terms.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.getFloat();
            }
            profiles.add(Profile.of(new Profile.Parts(terms, weights, numbers(in), numbers(in))));
        }
        return profiles;
    }

    private static int bytes(int[] numbers) {
        return Integer.BYTES * (1 + numbers.length);
    }

    private static void put(ByteBuffer out, int[] numbers) {
        out.putInt(numbers.length);
        for (int number : numbers) {
            out.putInt(number);
        }
    }

    private static int[] numbers(ByteBuffer in) {
        int[] numbers = new int[in.getInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getInt();
        }
        return numbers;
    }
}
