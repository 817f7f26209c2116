package nl.privacyspiegel.breach;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.severity.Enisa;
import nl.privacyspiegel.breach.severity.Extent;
import nl.privacyspiegel.breach.severity.Recognising;
import nl.privacyspiegel.breach.severity.RiskFactor;
import nl.privacyspiegel.breach.severity.Weight;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * How bad a breach is, in the eyes of who assessed it.
 *
 * @param kinds what happened to the data; one or more
 * @param weights of the factors that were weighed
 * @param enisa what the formula was filled in with; empty when it was not
 * @param why in words
 */
public record Assessment(Set<BreachKind> kinds, Map<RiskFactor, Weight> weights, Optional<Enisa> enisa, String why) {

    private static final String KINDS = "kinds";

    /** @throws RuleViolation when no kind is named, a factor was not weighed or the reason is missing or too long */
    public Assessment {
        if (kinds.isEmpty()) {
            throw new RuleViolation("breach.kinds.missing");
        }
        if (weights.size() < RiskFactor.values().length) {
            throw new RuleViolation("breach.factors.missing");
        }
        kinds = Set.copyOf(kinds);
        weights = Map.copyOf(weights);
        why = BreachTexts.required(why, "breach.assess.why.missing");
    }

    Fact fact() {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put(KINDS, kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        new EnumMap<>(weights).forEach((factor, weight) -> stored.put(factor.name(), weight.name()));
        enisa.ifPresent(filled -> {
            stored.put("dpc", Integer.toString(filled.context()));
            stored.put("ei", filled.recognising().name());
            stored.put("c", filled.confidentiality().name());
            stored.put("i", filled.integrity().name());
            stored.put("a", filled.availability().name());
            stored.put("intent", Boolean.toString(filled.intent()));
        });
        return Fact.of(why)
                .choosing(stored.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(";")));
    }

    static Assessment of(Fact fact) {
        Map<String, String> stored = Stream.of(fact.choice().split(";", -1))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        Map<RiskFactor, Weight> weights = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            weights.put(factor, Weight.valueOf(stored.getOrDefault(factor.name(), Weight.UNKNOWN.name())));
        }
        Set<BreachKind> kinds = Stream.of(stored.getOrDefault(KINDS, "").split(",", -1))
                .map(BreachKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BreachKind.class)));
        return new Assessment(kinds, weights, enisa(stored), fact.words());
    }

    private static Optional<Enisa> enisa(Map<String, String> stored) {
        return Optional.ofNullable(stored.get("dpc"))
                .map(context -> new Enisa(
                        Integer.parseInt(context),
                        Recognising.valueOf(stored.getOrDefault("ei", Recognising.MAXIMAL.name())),
                        extent(stored, "c"),
                        extent(stored, "i"),
                        extent(stored, "a"),
                        Boolean.parseBoolean(stored.get("intent"))));
    }

    private static Extent extent(Map<String, String> stored, String part) {
        return Extent.valueOf(stored.getOrDefault(part, Extent.NONE.name()));
    }
}
