package nl.privacyspiegel.assessment.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.assessment.grading.GradeChange.Rose;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.grading.GradeConclusion.AllAlike;
import nl.privacyspiegel.assessment.grading.GradeConclusion.Ends;
import nl.privacyspiegel.assessment.grading.GradeConclusion.Most;
import nl.privacyspiegel.assessment.grading.GradeConclusion.NotComparable;
import nl.privacyspiegel.assessment.grading.GradeConclusion.NothingChanged;
import nl.privacyspiegel.assessment.grading.GradeConclusion.OnlyOne;
import nl.privacyspiegel.shared.Lowest;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.Translator;

/**
 * Conclusions from grades as sentences without a full stop, for a heading, the title of a chart or a slide: the same words
 * on a page and in a file. Names of domains are content in them.
 *
 * @param names of domains, by id
 */
public record ConclusionWords(Translator words, Locale locale, Map<String, String> names) {

    private static final int MOST_NAMES = 3;

    public ConclusionWords {
        names = Map.copyOf(names);
    }

    /** All of these, one after the other. */
    public Sentence of(List<GradeConclusion> conclusions) {
        return conclusions.stream()
                .map(this::of)
                .reduce((one, other) -> say("assessment.conclusion.both", one, other))
                .orElseThrow();
    }

    /** Such as "Beleid steeg het meest, van 1 naar 8". */
    public Sentence of(GradeConclusion conclusion) {
        return switch (conclusion) {
            case NotComparable none -> say("assessment.conclusion.notComparable");
            case NothingChanged same -> say("assessment.conclusion.nothing");
            case OnlyOne(Ends domain) -> one(domain);
            case AllAlike(GradeChange change, int domains) ->
                say(
                        change instanceof Fell ? "assessment.conclusion.all.fell" : "assessment.conclusion.all.rose",
                        Integer.toString(domains),
                        size(change),
                        change.difference().orElseThrow().abs());
            case Most most -> most(most);
        };
    }

    private Sentence one(Ends domain) {
        String start = number(domain.start());
        String end = number(domain.end());
        Sentence name = name(domain.domain());
        return switch (domain.change()) {
            case Rose rose -> say("assessment.conclusion.one.rose", name, start, end);
            case Fell fell -> say("assessment.conclusion.one.fell", name, start, end);
            default -> say("assessment.conclusion.one.same", name, end);
        };
    }

    private Sentence most(Most most) {
        boolean fell = most.change() instanceof Fell;
        List<Ends> domains = most.domains();
        if (domains.size() == 1) {
            Ends domain = domains.getFirst();
            String key = most.alone()
                    ? fell ? "assessment.conclusion.alone.fell" : "assessment.conclusion.alone.rose"
                    : fell ? "assessment.conclusion.most.fell" : "assessment.conclusion.most.rose";
            return say(key, name(domain.domain()), number(domain.start()), number(domain.end()));
        }
        String key = most.alone()
                ? fell ? "assessment.conclusion.alone.fell.more" : "assessment.conclusion.alone.rose.more"
                : fell ? "assessment.conclusion.most.fell.more" : "assessment.conclusion.most.rose.more";
        return say(key, listed(domains.stream().map(Ends::domain).toList()), size(most.change()));
    }

    /** Such as "Van gemiddeld 3,3 naar 7,3, over 4 domeinen"; empty when fewer than two domains have two grades. */
    public Optional<Sentence> mean(MeanChange mean) {
        if (mean.over() < 2) {
            return Optional.empty();
        }
        String start = number(mean.start().value().orElseThrow());
        String end = number(mean.end().value().orElseThrow());
        String over = Integer.toString(mean.over());
        return Optional.of(
                mean.change() instanceof GradeChange.Same
                        ? say("assessment.conclusion.mean.same", end, over)
                        : say("assessment.conclusion.mean", start, end, over));
    }

    /** Such as "Governance heeft het laagste cijfer: 2". */
    public Sentence lowest(Lowest<String> lowest) {
        return say(
                lowest.of().size() == 1 ? "assessment.conclusion.lowest" : "assessment.conclusion.lowest.more",
                listed(lowest.of()),
                number(lowest.value()));
    }

    /**
     * Such as "Laagste cijfer bij eind: Governance (2)".
     *
     * @param moment after a preposition, such as "eind" or "de eindmeting van 28-05-2017"
     */
    public Sentence lowest(Lowest<String> lowest, String moment) {
        return say("assessment.conclusion.lowest.at", moment, listed(lowest.of()), number(lowest.value()));
    }

    private Sentence listed(List<String> domains) {
        if (domains.size() <= MOST_NAMES && domains.stream().anyMatch(this::holdsAnd)) {
            Sentence last = name(domains.getLast());
            return domains.subList(0, domains.size() - 1).stream()
                    .map(this::name)
                    .reduce((one, other) -> say("assessment.conclusion.names.comma", one, other))
                    .map(before -> say("assessment.conclusion.names.last", before, last))
                    .orElse(last);
        }
        return switch (domains.size()) {
            case 1 -> name(domains.getFirst());
            case 2 -> say("assessment.conclusion.names.two", name(domains.get(0)), name(domains.get(1)));
            case 3 ->
                say(
                        "assessment.conclusion.names.three",
                        name(domains.get(0)),
                        name(domains.get(1)),
                        name(domains.get(2)));
            default ->
                say(
                        "assessment.conclusion.names.more",
                        name(domains.get(0)),
                        name(domains.get(1)),
                        Integer.toString(domains.size() - 2));
        };
    }

    /** With the word "and" in a name, that word between two names would join the wrong ones. */
    private boolean holdsAnd(String domain) {
        return name(domain).text().contains(words.get("assessment.conclusion.names.two", "", ""));
    }

    private Sentence name(String domain) {
        return Sentence.content(names.getOrDefault(domain, domain));
    }

    private String size(GradeChange change) {
        return number(change.difference().orElseThrow().abs());
    }

    private String number(BigDecimal number) {
        return Numbers.plain(number, locale);
    }

    private Sentence say(String key, Object... arguments) {
        return Sentence.of(filled -> words.get(key, filled), arguments);
    }
}
