package org.dateline.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Toll;

/**
 * The tolls of rows by policies, as numbers that can be run through: a row has a toll of each kind that it tells, the toll has an
 * amount by each policy. Immutable but for the amounts of policies that a reader types, of which the latest few are kept; safe for
 * use by several threads.
 */
final class TollColumns {

    /** How many policies of readers are kept. */
    private static final int MOST_TYPED = 8;
    private static final FigureKind[] KINDS = FigureKind.values();

    private final int[] firstToll;
    private final byte[] kindOf;
    private final Map<String, Amount[]> offered;
    private final Map<String, Amount[]> typed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Amount[]> eldest) {
            return size() > MOST_TYPED;
        }
    };

    private TollColumns(int[] firstToll, byte[] kindOf, Map<String, Amount[]> offered) {
        this.firstToll = firstToll;
        this.kindOf = kindOf;
        this.offered = offered;
    }

    /** Takes rows one after the other. For one thread. */
    static final class Filling {
        private final Map<Amount, Amount> known = new HashMap<>();
        private final Map<String, Amount[]> byPolicy = new HashMap<>();
        private int[] firstToll = new int[256];
        private byte[] kindOf = new byte[256];
        private int rows;
        private int tolls;

        /** Takes the amounts of {@code policies}. */
        Filling(PagePolicies policies) {
            policies.all().forEach(policy -> byPolicy.put(PagePolicies.key(policy), new Amount[256]));
        }

        void add(IncidentRow row) {
            for (FigureKind kind : row.tolls().keySet()) {
                if (tolls == kindOf.length) {
                    kindOf = Arrays.copyOf(kindOf, 2 * tolls);
                    byPolicy.replaceAll((policy, amounts) -> Arrays.copyOf(amounts, 2 * tolls));
                }
                kindOf[tolls] = (byte) kind.ordinal();
                for (Map.Entry<String, Amount[]> policy : byPolicy.entrySet()) {
                    policy.getValue()[tolls] = row.toll(kind, policy.getKey()).map(amount -> known.computeIfAbsent(amount, a -> a)).orElse(null);
                }
                tolls++;
            }
            rows++;
            firstToll = rows == firstToll.length ? Arrays.copyOf(firstToll, 2 * rows) : firstToll;
            firstToll[rows] = tolls;
        }

        TollColumns columns() {
            byPolicy.replaceAll((policy, amounts) -> Arrays.copyOf(amounts, tolls));
            return new TollColumns(Arrays.copyOf(firstToll, rows + 1), Arrays.copyOf(kindOf, tolls), byPolicy);
        }
    }

    /** The first toll of a row; its last is before the first one of the next row. */
    int first(int row) {
        return firstToll[row];
    }

    FigureKind kind(int toll) {
        return KINDS[kindOf[toll]];
    }

    /** Whether a row tells of a kind. */
    boolean tells(int row, FigureKind kind) {
        return toll(row, kind) >= 0;
    }

    /** The row's toll of a kind, -1 where it has none. */
    int toll(int row, FigureKind kind) {
        for (int toll = firstToll[row]; toll < firstToll[row + 1]; toll++) {
            if (kindOf[toll] == kind.ordinal()) {
                return toll;
            }
        }
        return -1;
    }

    /** What {@code policy} comes to, by toll; worked out by {@code weigher} where it is not known. */
    Amounts by(Policy policy, IntFunction<Map<FigureKind, Toll>> weigher) {
        String key = PagePolicies.key(policy);
        Amount[] known = offered.get(key);
        if (known == null) {
            synchronized (typed) {
                known = typed.computeIfAbsent(key, k -> weighed(weigher));
            }
        }
        return new Amounts(known);
    }

    private Amount[] weighed(IntFunction<Map<FigureKind, Toll>> weigher) {
        Amount[] amounts = new Amount[kindOf.length];
        for (int row = 0; row + 1 < firstToll.length; row++) {
            for (Toll weighed : weigher.apply(row).values()) {
                int toll = toll(row, weighed.kind());
                if (toll >= 0) {
                    amounts[toll] = Amount.of(weighed).orElse(null);
                }
            }
        }
        return amounts;
    }

    /** What tolls come to by one policy. */
    final class Amounts {

        private final Amount[] amounts;

        private Amounts(Amount[] amounts) {
            this.amounts = amounts;
        }

        /** What a toll comes to; nothing where the policy comes to nothing. */
        Optional<Amount> of(int toll) {
            return Optional.ofNullable(amounts[toll]);
        }

        /** What a row's toll of a kind comes to; nothing where it has none. */
        Optional<Amount> of(int row, FigureKind kind) {
            int toll = toll(row, kind);
            return toll < 0 ? Optional.empty() : of(toll);
        }
    }

    /** The first kind, in their order, that one of {@code rows} tells of. */
    Optional<FigureKind> firstKind(int[] rows) {
        int least = KINDS.length;
        for (int row : rows) {
            for (int toll = firstToll[row]; toll < firstToll[row + 1]; toll++) {
                least = Math.min(least, kindOf[toll]);
            }
        }
        return least == KINDS.length ? Optional.empty() : Optional.of(KINDS[least]);
    }
}
