package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.event.Scope;
import org.dateline.figure.Stance;
import org.dateline.clause.Unit;

/** Makes the tolls of an incident of what its articles claim, by a policy. */
final class TollCounter {

    /** Of one article's claims the one that counts the whole event first. */
    private static final Comparator<Claim> SUREST = Comparator.comparingInt(Claim::rank)
            .thenComparing(Comparator.comparingLong((Claim claim) -> claim.stated().orElse(-1)).reversed())
            .thenComparingInt(Claim::begin);

    private final Policy policy;

    TollCounter(Policy policy) {
        this.policy = policy;
    }

    /** The tolls by kind. */
    Map<FigureKind, Toll> count(List<Telling> tellings, Set<ArticleId> copies) {
        Map<FigureKind, List<Claim>> byKind = new EnumMap<>(FigureKind.class);
        tellings.forEach(telling -> telling.claims().forEach(claim ->
                byKind.computeIfAbsent(claim.figure().kind(), kind -> new ArrayList<>()).add(claim)));
        diedSince(byKind);
        Map<FigureKind, Toll> tolls = new EnumMap<>(FigureKind.class);
        byKind.forEach((kind, claims) -> toll(kind, claims, copies).ifPresent(toll -> tolls.put(kind, toll)));
        return tolls;
    }

    /**
     * A lone victim who was wounded when the first article was written and dead when a later one was is not counted twice:
     * the wounded are dropped where nobody counts more than one, and an article tells of one death and of no wounded.
     */
    private static void diedSince(Map<FigureKind, List<Claim>> byKind) {
        List<Claim> dead = byKind.getOrDefault(FigureKind.KILLED, List.of());
        List<Claim> wounded = byKind.getOrDefault(FigureKind.INJURED, List.of());
        boolean lone = Stream.concat(dead.stream(), wounded.stream())
                .allMatch(claim -> claim.stated().orElse(1) <= 1);
        Set<ArticleId> both = wounded.stream().map(Claim::article).collect(Collectors.toSet());
        if (lone && dead.stream().anyMatch(claim -> claim.figure().stance() == Stance.STATED && !both.contains(claim.article()))) {
            byKind.remove(FigureKind.INJURED);
        }
    }

    private Optional<Toll> toll(FigureKind kind, List<Claim> claims, Set<ArticleId> copies) {
        List<LeftOut> left = new ArrayList<>();
        Map<ArticleId, List<Claim>> byArticle = new TreeMap<>(Comparator.comparing(ArticleId::value));
        for (Claim claim : claims) {
            Optional<LeftOut.Why> why = why(claim, copies);
            if (why.isPresent()) {
                left.add(new LeftOut(claim, why.get()));
            } else {
                byArticle.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(claim);
            }
        }
        if (byArticle.isEmpty()) {
            return Optional.empty();
        }
        if (policy.rule() == Policy.Rule.RANGE || policy.rule() == Policy.Rule.UCDP) {
            return Optional.of(range(kind, byArticle, left));
        }
        List<Claim> voices = new ArrayList<>();
        for (List<Claim> mine : byArticle.values()) {
            Claim top = mine.stream().min(SUREST).get();
            voices.add(top);
            mine.stream().filter(claim -> claim != top).forEach(claim -> left.add(new LeftOut(claim, LeftOut.Why.SMALLER)));
        }
        voices.sort(Claim.BY_DAY);
        return Optional.of(weigh(kind, voices, left));
    }

    /** The number of a kind that one article's claims come down to. */
    static OptionalLong top(List<Claim> claims, FigureKind kind) {
        return claims.stream().filter(claim -> claim.figure().kind() == kind && why(claim, Set.of()).isEmpty())
                .min(SUREST).map(Claim::stated).orElse(OptionalLong.empty());
    }

    private static Optional<LeftOut.Why> why(Claim claim, Set<ArticleId> copies) {
        if (claim.figure().stance() == Stance.DENIED) {
            return Optional.of(LeftOut.Why.DENIED);
        } else if (claim.figure().stance() == Stance.POSSIBLE) {
            return Optional.of(LeftOut.Why.POSSIBLE);
        } else if (claim.figure().scope() == Scope.TOTAL) {
            return Optional.of(LeftOut.Why.TOTAL);
        } else if (claim.figure().scope() == Scope.PERIOD) {
            return Optional.of(LeftOut.Why.PERIOD);
        } else if (claim.figure().joint()) {
            return Optional.of(LeftOut.Why.JOINT);
        } else if (claim.part()) {
            return Optional.of(LeftOut.Why.PART);
        } else if (claim.figure().unit() != Unit.PEOPLE && claim.figure().kind() != FigureKind.HOUSING) {
            return Optional.of(LeftOut.Why.OTHER_UNIT);
        } else if (copies.contains(claim.article())) {
            return Optional.of(LeftOut.Why.COPY);
        }
        return Optional.empty();
    }

    private Toll weigh(FigureKind kind, List<Claim> voices, List<LeftOut> left) {
        return switch (policy.rule()) {
            case LATEST -> one(kind, latest(voices), voices, left, LeftOut.Why.OLDER);
            case MAJORITY -> one(kind, mostClaimed(voices), voices, left, LeftOut.Why.MINORITY);
            case CONSERVATIVE -> lowest(kind, voices, left);
            case UCDP, RANGE -> throw new IllegalStateException(policy + " takes whole articles");
            case SOURCES -> heard(kind, voices, left);
        };
    }

    private static Claim latest(List<Claim> voices) {
        int rank = Math.max(ClaimMaker.COUNTED, voices.stream().mapToInt(Claim::rank).min().getAsInt());
        return voices.stream().filter(claim -> claim.rank() <= rank).reduce((first, second) -> second).get();
    }

    private static Claim mostClaimed(List<Claim> voices) {
        Map<Long, Integer> votes = new HashMap<>();
        voices.forEach(claim -> votes.merge(claim.stated().orElse(-1), 1, Integer::sum));
        return voices.stream().max(Comparator.comparingInt((Claim claim) -> votes.get(claim.stated().orElse(-1)))
                .thenComparingInt(claim -> -claim.rank()).thenComparing(Claim.BY_DAY)).get();
    }

    /** The claims that tell the same number as the chosen one; the others are left out. */
    private Toll one(FigureKind kind, Claim chosen, List<Claim> voices, List<LeftOut> left, LeftOut.Why why) {
        List<Claim> rests = new ArrayList<>();
        for (Claim claim : voices) {
            if (claim.stated().equals(chosen.stated())) {
                rests.add(claim);
            } else {
                left.add(new LeftOut(claim, why));
            }
        }
        return toll(kind, chosen.low(), chosen.best(), chosen.high(), rests, left);
    }

    private Toll lowest(FigureKind kind, List<Claim> voices, List<LeftOut> left) {
        Claim least = voices.stream().min(Comparator.comparingLong(TollCounter::conservative).thenComparing(Claim.BY_DAY)).get();
        OptionalLong low = OptionalLong.of(conservative(least));
        List<Claim> rests = new ArrayList<>();
        for (Claim claim : voices) {
            if (conservative(claim) == low.getAsLong()) {
                rests.add(claim);
            } else {
                left.add(new LeftOut(claim, LeftOut.Why.MINORITY));
            }
        }
        return toll(kind, low, low, low, rests, left);
    }

    private static long conservative(Claim claim) {
        return VagueAmounts.of(claim).orElse(least(claim));
    }

    static long least(Claim claim) {
        return claim.low().orElse(claim.stated().orElse(claim.high().orElse(0)));
    }

    static long most(Claim claim) {
        return claim.high().orElse(claim.stated().orElse(least(claim)));
    }

    private Toll range(FigureKind kind, Map<ArticleId, List<Claim>> byArticle, List<LeftOut> left) {
        long low = Long.MAX_VALUE;
        long high = 0;
        List<Claim> voices = new ArrayList<>();
        List<Claim> tops = new ArrayList<>();
        List<Claim> parts = left.stream().filter(out -> out.why() == LeftOut.Why.PART).map(LeftOut::claim).toList();
        for (Map.Entry<ArticleId, List<Claim>> article : byArticle.entrySet()) {
            Claim top = article.getValue().stream().min(SUREST).get();
            SpreadReader.Spread spread = SpreadReader.read(top, article.getValue(),
                    parts.stream().filter(claim -> claim.article().equals(article.getKey())).toList());
            low = Math.min(low, spread.low());
            high = Math.max(high, spread.high());
            voices.addAll(spread.rests());
            tops.add(top);
            article.getValue().stream().filter(claim -> !spread.rests().contains(claim))
                    .forEach(claim -> left.add(new LeftOut(claim, LeftOut.Why.SMALLER)));
        }
        voices.sort(Claim.BY_DAY);
        OptionalLong best = policy.rule() == Policy.Rule.UCDP ? mostClaimed(tops).stated() : OptionalLong.empty();
        return toll(kind, OptionalLong.of(low), best.isPresent() ? OptionalLong.of(Math.min(high, Math.max(low, best.getAsLong()))) : best,
                OptionalLong.of(high), voices, left);
    }

    private Toll heard(FigureKind kind, List<Claim> voices, List<LeftOut> left) {
        for (String source : policy.sources()) {
            List<Claim> mine = voices.stream().filter(claim -> speaks(claim, source)).toList();
            if (!mine.isEmpty()) {
                voices.stream().filter(claim -> !mine.contains(claim))
                        .forEach(claim -> left.add(new LeftOut(claim, LeftOut.Why.OTHER_SOURCE)));
                return one(kind, latest(mine), mine, left, LeftOut.Why.OLDER);
            }
        }
        voices.forEach(claim -> left.add(new LeftOut(claim, LeftOut.Why.OTHER_SOURCE)));
        return toll(kind, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), List.of(), left);
    }

    private static boolean speaks(Claim claim, String source) {
        String wanted = source.toLowerCase(java.util.Locale.ROOT);
        return claim.figure().saidBy().filter(by -> by.name().toLowerCase(java.util.Locale.ROOT).contains(wanted)).isPresent()
                || claim.outlet().filter(outlet -> outlet.toLowerCase(java.util.Locale.ROOT).contains(wanted)).isPresent();
    }

    private Toll toll(FigureKind kind, OptionalLong low, OptionalLong best, OptionalLong high, List<Claim> rests,
            List<LeftOut> left) {
        List<LeftOut> ordered = new ArrayList<>(left);
        ordered.sort(Comparator.comparing(LeftOut::claim, Claim.BY_DAY));
        return new Toll(kind, low, best, high, policy, rests, ordered);
    }
}
