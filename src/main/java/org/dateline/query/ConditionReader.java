package org.dateline.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.ArticleId;
import org.dateline.clause.Role;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;
import org.dateline.query.Phrases.Phrase;
import org.dateline.time.Interval;

/** Reads one condition of a question by the word that it begins with, as {@link Form} lists them. */
final class ConditionReader {

    /** What could stand where a condition is expected. */
    static final String CHOICES = "a condition such as killed, >= 100, in PLACE, since DAY or said by TEXT";

    private final TokenReader in;
    private final Told told;
    private final PlaceReader places;
    private final CircleReader circles;
    private final CountReader counts;
    private final PeriodReader periods;
    private final TimeReader times;
    private final EventReader events;
    private final WhoReader who;
    private final TextReader texts;
    private final SlotReader slots;
    private final OrderReader orders;
    private final BareWordReader bare;

    ConditionReader(TokenReader in, Told told, PlaceReader places, Optional<LocalDate> today) {
        this.in = in;
        this.told = told;
        this.places = places;
        this.circles = new CircleReader(in, places);
        this.counts = new CountReader(in);
        this.periods = new PeriodReader(in, today);
        this.times = new TimeReader(in, periods);
        this.events = new EventReader(in, told, places);
        this.who = new WhoReader(in, told);
        this.texts = new TextReader(in, told);
        this.slots = new SlotReader(in, events);
        this.orders = new OrderReader(in, told, counts);
        this.bare = new BareWordReader(in, told, places);
    }

    /** Whether numbers or times were read that could be meant otherwise. */
    boolean isDoubtful() {
        return counts.isDoubtful() || periods.isDoubtful();
    }

    /** Passes over words that only ask, and says whether there were any. */
    boolean skipFillers() {
        boolean some = false;
        for (Optional<Phrase> filler = filler(); filler.isPresent(); filler = filler()) {
            in.skip(filler.get().length());
            some = true;
        }
        return some;
    }

    private Optional<Phrase> filler() {
        return in.phrase().filter(phrase -> phrase.form() == Form.FILLER && periods.find(true).isEmpty() && !isNumber());
    }

    private boolean isNumber() {
        int mark = in.mark();
        boolean isNumber = counts.whole().isPresent();
        in.back(mark);
        return isNumber;
    }

    /** Reads the condition here into {@code chain}. @throws QueryException where none stands here */
    void read(Chain chain) {
        Token token = in.peek();
        if (token.kind() == Kind.QUOTED) {
            chain.add(new Matching(in.searchable("words to look for")));
            return;
        }
        if (in.take("*")) {
            chain.add(new Condition.Everything());
            return;
        }
        if (circles.isHere()) {
            chain.add(circles.near());
            return;
        }
        Optional<Condition> stated = periods.find(true).<Condition>map(days -> new During(days, false))
                .or(() -> in.phrase().filter(phrase -> phrase.form() == Form.COMPARE).isPresent() ? compared()
                        : counts.find().map(count -> count));
        if (stated.isPresent()) {
            stated.filter(condition -> !(condition instanceof Condition.Everything)).ifPresent(chain::add);
            return;
        }
        Optional<Phrase> phrase = in.phrase();
        if (phrase.isPresent()) {
            int column = in.mark();
            in.skip(phrase.get().length());
            read(phrase.get(), chain, column);
            return;
        }
        located(bare.read(token), chain);
    }

    /** "more than 100"; of "over the last week" the week, of "over the attacks" nothing. */
    private Optional<Condition> compared() {
        int mark = in.mark();
        if (in.take("over")) {
            Optional<Condition> days = periods.find(true).map(period -> new During(period, false));
            if (days.isPresent()) {
                return days;
            }
            if (in.peek().isCapital() || in.peek().is("the") || in.peek().is("an")) {
                return Optional.of(new Condition.Everything());
            }
            in.back(mark);
        }
        return counts.find().map(count -> count);
    }

    private void read(Phrase phrase, Chain chain, int begin) {
        switch (phrase.form()) {
            case KIND -> who.kinds(phrase, chain);
            case PEOPLE -> who.people(phrase, chain);
            case EVENT -> events.read(phrase, chain);
            case ORDER -> orders.order();
            case FIRST, TOP -> orders.first(phrase, chain);
            case OTHER -> {
                in.back(begin);
                throw in.error("\"" + phrase.text() + "\" is not asked in a question: " + phrase.value());
            }
            case AND, OR, NOT, FILLER -> {
                in.back(begin);
                throw in.expected(CHOICES);
            }
            case PLACE -> place(chain);
            case ACTOR -> by(chain);
            case SITE -> events.site(phrase, chain);
            case TIME -> times.read(phrase, counts, places).ifPresent(condition -> {
                if (condition instanceof In origin) {
                    chain.addOther(origin);
                } else {
                    chain.add(condition);
                }
            });
            default -> chain.add(condition(phrase));
        }
    }

    private Condition condition(Phrase phrase) {
        return switch (phrase.form()) {
            case EVERYTHING -> new Condition.Everything();
            case ROLE -> new OneOf(OneOf.Slot.ROLE, Set.of(Role.valueOf(phrase.value())));
            case CERTAINLY -> counted(Count.Certainty.valueOf(phrase.value()));
            case OUTSIDE -> new Condition.Not(outside());
            case NEAR -> near();
            case WITHIN -> within();
            case WHOLLY -> times.wholly();
            case PUBLISHED -> new Published(times.published());
            case GROUP, SOURCE, OUTLET, MATCHING -> texts.read(phrase);
            case ARTICLE -> new InArticle(new ArticleId(in.text("the id of an article")));
            case SLOT -> slots.read(OneOf.Slot.valueOf(phrase.value()));
            case JOINT -> new Joint();
            default -> throw new IllegalStateException("no reader for " + phrase.form());
        };
    }

    /** {@code in PLACE}, {@code in PERIOD}, {@code in box ...}, {@code in EVENT}, behind "in". */
    private void place(Chain chain) {
        if (in.take("box")) {
            chain.add(circles.box());
            return;
        }
        int mark = in.mark();
        in.takeAny("a", "an", "the");
        Optional<Phrase> other = in.phrase().filter(phrase -> phrase.form() == Form.EVENT || phrase.form() == Form.SITE
                || phrase.form() == Form.OTHER);
        if (other.isPresent()) {
            in.skip(other.get().length());
            read(other.get(), chain, mark);
            return;
        }
        if (describes() > 0) {
            for (int words = describes(); words > 0; words--) {
                chain.add(bare.read(in.peek()));
            }
            return;
        }
        in.back(mark);
        Optional<String> country = Demonyms.country(in.peek().text());
        if (country.isPresent() && places.knownLength() <= 1) {
            told.doubt("\"" + in.next().text() + "\" is read as in " + country.get());
            chain.add(new In(Region.named(country.get())));
            return;
        }
        Optional<Condition> days = in.peek().kind() == Kind.QUOTED ? Optional.empty()
                : periods.find(false).map(period -> new During(period, false));
        Condition asked = days.orElseGet(places::places);
        if (asked instanceof Condition.Or) {
            told.doubt();
        }
        located(asked, chain);
    }

    /** Adds what was read where a place may stand; one before an event may be whose it is: "US drone strikes". */
    private void located(Condition asked, Chain chain) {
        if (asked instanceof In place && in.phrase().filter(phrase -> phrase.form() == Form.EVENT).isPresent()) {
            chain.addOther(place);
        } else {
            chain.add(asked);
        }
    }

    /** How many words without a capital stand here that describe an event: of "in terrorist attacks" one; 0 for none. */
    private int describes() {
        int words = 0;
        while (words < 4 && in.peek(words).kind() == Kind.WORD && !in.peek(words).hasCapital() && in.phrase(words).isEmpty()
                && Character.isLetter(in.peek(words).text().charAt(0)) && !places.isKnown(in.peek(words).text())) {
            words++;
        }
        return in.phrase(words).filter(phrase -> phrase.form() == Form.EVENT || phrase.form() == Form.SITE).isPresent() ? words : 0;
    }

    /** "by gunmen", "by air strikes", "by 31 January". */
    private void by(Chain chain) {
        Optional<Interval> days = periods.find(true);
        if (days.isPresent()) {
            chain.add(new During(new Interval(LocalDate.MIN, days.get().until()), false));
        } else {
            events.by(chain);
        }
    }

    private Condition outside() {
        in.takeAny("in", "of");
        if (in.peek().kind() == Kind.WORD && in.phrase().filter(phrase -> phrase.form() != Form.FILLER).isPresent()) {
            Chain excluded = new Chain();
            read(excluded);
            return excluded.condition().orElseThrow(() -> in.expected("what is left out"));
        }
        return places.places();
    }

    private Condition near() {
        if (Character.isDigit(in.peek().text().isEmpty() ? ' ' : in.peek().text().charAt(0)) && !in.peek(1).is(",")) {
            return counts.find().<Condition>map(count -> count).orElseThrow(() -> in.expected("a place"));
        }
        Near near = circles.around(MeaningReader.NEAR_KM);
        told.doubt("near is read as within " + (int) MeaningReader.NEAR_KM + " km; say within 50 km of "
                + Language.text(near.center()) + " for another distance");
        return near;
    }

    private Condition within() {
        Optional<Condition> days = circles.isHere() ? Optional.empty()
                : periods.find(false).map(period -> new During(period, false));
        return days.isPresent() ? days.get() : circles.near();
    }

    private Condition counted(Count.Certainty certainty) {
        Optional<Count> count = in.peek().kind() == Kind.QUOTED ? Optional.empty() : counts.find();
        return count.orElseThrow(() -> in.expected("a comparison such as >= 100")).with(certainty);
    }
}
