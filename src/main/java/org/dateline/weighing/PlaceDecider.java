package org.dateline.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Belief;
import org.dateline.event.EventDraft;
import org.dateline.event.EventMention;
import org.dateline.event.Origin;
import org.dateline.place.PlaceMention;
import org.dateline.setting.DescribedPlaces;
import org.dateline.setting.Location;
import org.dateline.setting.LocationReader;
import org.dateline.setting.PlaceOrder;
import org.dateline.setting.StoryWords;
import org.dateline.text.Sentence;
import org.dateline.weighing.PlaceFeatures.Fineness;
import org.dateline.weighing.PlaceFeatures.Rule;
import org.dateline.weighing.PlaceFeatures.Where;

/**
 * Decides where the figures of one article happened. Each place that the article names near a figure, in its event, at the top
 * or most often is a candidate, and so is that none is told; the features of each are summed up by their trained weights, and
 * the heaviest is taken. What {@link PlaceRules} propose is among the features.
 */
public final class PlaceDecider {

    private final PlaceRules rules;
    private final PlaceIndex index;
    private final PlaceCandidates candidates;
    private final PlaceWeigher weigher;
    private final PlaceWeights weights;
    private final int[] features = new int[PlaceWeigher.MOST_FEATURES];

    /**
     * What decides the places of one article.
     *
     * @param sentences its sentences
     * @param located the places of each, by its index
     * @param mentions all mentions of events
     * @param locations what read the places
     * @param described finds places that are described and not named
     * @param story the words of stories
     * @param weights what each feature weighs
     */
    public static PlaceDecider of(List<Sentence> sentences, Map<Integer, List<Location>> located, List<EventMention> mentions,
            LocationReader locations, DescribedPlaces described, StoryWords story, PlaceWeights weights) {
        SpreadReader spread = new SpreadReader();
        PlaceRules rules = new PlaceRules(located, mentions, StoryLand.read(sentences, located, mentions, locations), spread);
        return new PlaceDecider(located, mentions, sentences.size(), rules, weights, spread, described, new LetGo(story));
    }

    /**
     * @param located the places of each sentence, by its index
     * @param mentions all mentions of events of the article
     * @param sentences how many sentences it has
     * @param rules what they propose
     */
    private PlaceDecider(Map<Integer, List<Location>> located, List<EventMention> mentions, int sentences, PlaceRules rules, PlaceWeights weights,
            SpreadReader spread, DescribedPlaces described, LetGo letGo) {
        this.rules = rules;
        this.weights = weights;
        this.index = new PlaceIndex(located, mentions);
        this.candidates = new PlaceCandidates(index, mentions, sentences);
        this.weigher = new PlaceWeigher(index, candidates, mentions, spread, described, letGo);
    }

    /** The places of a figure, the finest first. */
    public Belief<List<PlaceMention>> decide(EventMention mention, EventDraft draft) {
        Belief<List<PlaceMention>> ruled = rules.decide(mention, draft);
        PlaceWeigher.View view = gather(mention, draft, ruled);
        int best = -1;
        double most = weights.sum(features, weigher.featuresOfNone(view, features));
        for (int i = 0; i < candidates.size(); i++) {
            double weight = weights.sum(features, weigher.features(i, view, features));
            if (weight > most && !isOfPart(i, view)) {
                most = weight;
                best = i;
            }
        }
        if (best == view.ruled()) {
            return ruled;
        }
        return best < 0 ? Belief.none() : Belief.of(withHolders(best, ruled), origin(candidates.best(candidates.place(best))));
    }

    /** "133 in Germany, 90 of them in Bonn": where only a part of those counted was is no place of the others. */
    private boolean isOfPart(int i, PlaceWeigher.View view) {
        return !view.part() && !candidates.isOwn(candidates.place(i)) && rules.isOnlyOfPart(candidates.shown(i));
    }

    private PlaceWeigher.View gather(EventMention mention, EventDraft draft, Belief<List<PlaceMention>> ruled) {
        candidates.gather(mention, draft);
        int proposed = ruled.value().map(places -> candidates.indexOf(places.get(0))).orElse(-1);
        Rule rule = switch (ruled.origin()) {
            case CLAUSE -> Rule.CLAUSE;
            case EVENT -> Rule.EVENT;
            case NONE -> Rule.NONE;
            default -> Rule.STORY;
        };
        return weigher.view(mention, draft, proposed, rule);
    }

    /** A place with those that hold it, of the figure's own clause, its event and what the rules propose. */
    private List<PlaceMention> withHolders(int chosen, Belief<List<PlaceMention>> ruled) {
        int place = candidates.place(chosen);
        List<Location> holders = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int other = candidates.place(i);
            boolean told = candidates.best(other).compareTo(Where.NEXT_AFTER) <= 0
                    || ruled.value().filter(places -> isAmong(index.head(other).mention(), places)).isPresent();
            boolean wider = index.fine(other).compareTo(index.fine(place)) > 0 || index.fine(other) == Fineness.COUNTRY;
            if (other != place && told && wider && index.touch(other, place)) {
                holders.add(candidates.shown(i));
            }
        }
        List<PlaceMention> places = new ArrayList<>(List.of(candidates.shown(chosen).mention()));
        for (Location holder : PlaceOrder.sorted(holders)) {
            places.add(holder.mention());
        }
        return places;
    }

    private static boolean isAmong(PlaceMention place, List<PlaceMention> places) {
        return places.stream().anyMatch(other -> PlaceOrder.isSame(place, other));
    }

    private static Origin origin(Where where) {
        return switch (where) {
            case OWN, SENTENCE -> Origin.CLAUSE;
            case SURE_BEFORE, SURE_AFTER, NEXT_BEFORE, NEXT_AFTER -> Origin.EVENT;
            default -> Origin.STORY;
        };
    }

    /** What the places of a figure are chosen from. */
    public PlaceLesson lesson(EventMention mention, EventDraft draft) {
        PlaceWeigher.View view = gather(mention, draft, rules.decide(mention, draft));
        List<PlaceLesson.Option> options = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            options.add(option(Optional.of(candidates.shown(i).mention()), weigher.features(i, view, features)));
        }
        options.add(option(Optional.empty(), weigher.featuresOfNone(view, features)));
        return new PlaceLesson(mention.figure().orElseThrow().span(), options);
    }

    private PlaceLesson.Option option(Optional<PlaceMention> place, int n) {
        List<PlaceLesson.Feature> named = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            named.add(new PlaceLesson.Feature(PlaceFeatures.names().get(features[i]), weights.of(features[i])));
        }
        return new PlaceLesson.Option(place, named);
    }
}
