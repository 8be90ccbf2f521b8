package org.dateline.ledger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.reuse.Copy;
import org.dateline.reuse.Sketch;
import org.dateline.time.Publication;

/** Writes what a growing ledger has in memory, and reads it back. What articles tell is where it was in the store. For one thread. */
final class LedgerState {

    private static final RecordCodec CODEC = new RecordCodec();

    /** What is written of an article as one record. */
    private record ArticlePart(ArticleId article, Optional<Publication> published, List<Total> totals, Optional<LocalDate> day, int[] bands) {}

    /** What is written of a day that neighbours told. */
    private record LearnedPart(ArticleId article, Publication published, int first) {}

    private record CopiesPart(List<Copy> copies) {}

    private LedgerState() {}

    static void write(GrowingLedger ledger, DataOutputStream out) throws IOException {
        List<Node> nodes = new ArrayList<>();
        Map<Node, Integer> numbers = new IdentityHashMap<>();
        out.writeInt(ledger.held.size());
        for (Held held : ledger.held.values()) {
            Sketch sketch = held.sketch();
            write(out, CODEC.write(new ArticlePart(held.article(), held.published(), held.totals(), sketch.day(), sketch.bands())));
            out.writeLong(held.place());
            out.writeInt(held.nodes().size());
            for (Node node : held.nodes()) {
                numbers.put(node, nodes.size());
                nodes.add(node);
                out.writeInt(node.number);
                out.writeInt(node.keys.length);
                for (long key : node.keys) {
                    out.writeLong(key);
                }
                out.writeLong(node.day);
                out.writeBoolean(node.dated);
                write(out, node.terms);
                out.writeDouble(node.background);
            }
        }
        for (Node node : nodes) {
            write(out, node.best.stream().mapToInt(numbers::get).toArray());
            write(out, node.attracted.list().stream().mapToInt(numbers::get).toArray());
        }
        out.writeInt(ledger.components.size());
        for (Component component : ledger.components) {
            write(out, component.members().stream().mapToInt(numbers::get).toArray());
            out.writeInt(component.incidents().size());
            for (IncidentHead head : component.incidents()) {
                out.writeInt(numbers.get(head.earliest()));
                out.writeLong(head.day());
                out.writeLong(head.place());
            }
            out.writeInt(component.learned().size());
            for (IncidentJoiner.Learned learned : component.learned()) {
                write(out, CODEC.write(new LearnedPart(learned.article(), learned.published(), learned.first())));
            }
        }
        write(out, CODEC.write(new CopiesPart(ledger.copies.copies())));
    }

    /** Puts what was written into an empty ledger. */
    static void read(GrowingLedger ledger, DataInputStream in) throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            ArticlePart part = CODEC.read(ArticlePart.class, bytes(in));
            Held held = new Held(part.article(), part.published(), part.totals(), ledger.store, in.readLong(),
                    place -> Sketch.of(part.article(), part.day(), part.bands(), () -> ledger.store.print(place)));
            List<Node> mine = new ArrayList<>();
            for (int tellings = in.readInt(); tellings > 0; tellings--) {
                mine.add(node(held, in));
            }
            held.tells(mine);
            nodes.addAll(mine);
            ledger.held.put(part.article(), held);
            ledger.copies.put(held.sketch());
        }
        for (Node node : nodes) {
            node.best = Arrays.stream(numbers(in)).mapToObj(nodes::get).toList();
            node.best.forEach(kept -> kept.keptBy.add(node));
            Arrays.stream(numbers(in)).mapToObj(nodes::get).forEach(node.attracted::add);
        }
        nodes.stream().sorted(Node.BY_DAY).forEach(node -> {
            ledger.pairs.add(node, new ArrayList<>());
            ledger.background.add(node, new ArrayList<>());
        });
        for (int left = in.readInt(); left > 0; left--) {
            Component component = new Component(Arrays.stream(numbers(in)).mapToObj(nodes::get).toList());
            List<IncidentHead> heads = new ArrayList<>();
            for (int incidents = in.readInt(); incidents > 0; incidents--) {
                heads.add(new IncidentHead(nodes.get(in.readInt()), in.readLong(), in.readLong()));
            }
            List<IncidentJoiner.Learned> learned = new ArrayList<>();
            for (int days = in.readInt(); days > 0; days--) {
                LearnedPart part = CODEC.read(LearnedPart.class, bytes(in));
                learned.add(new IncidentJoiner.Learned(part.article(), part.published(), part.first()));
            }
            component.made(heads, learned);
            ledger.components.add(component);
        }
        ledger.incidents.change(List.of(), ledger.components.stream().flatMap(component -> component.incidents().stream()).toList());
        CODEC.read(CopiesPart.class, bytes(in)).copies().forEach(ledger.copies::put);
        ledger.held.keySet().forEach(ledger::date);
    }

    private static Node node(Held held, DataInputStream in) throws IOException {
        int number = in.readInt();
        long[] keys = new long[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readLong();
        }
        Node node = new Node(held, number, keys, in.readLong(), in.readBoolean(), numbers(in));
        node.background = in.readDouble();
        return node;
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
