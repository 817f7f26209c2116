package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Unit trees with answers, written down or drawn at random. */
final class Trees {

    static final String QUESTION = "v1";
    static final String ANOTHER = "v2";
    static final String SCORES = AskedQuestion.scoreLabel(QUESTION);
    static final List<String> OPTIONS = List.of("goed", "voldoende", "onvoldoende");

    /** The answers to a question with two right options: neither is ticked, the first, the second, or both. */
    static final List<Adversary.Counted> OPTIONS_AND_SCORES = List.of(
            new Adversary.Counted(QUESTION, Map.of("eerste", Set.of(1, 3), "tweede", Set.of(2, 3))),
            new Adversary.Counted(SCORES, Map.of("NONE", Set.of(0), "HALF", Set.of(1, 2), "FULL", Set.of(3))));

    private Trees() {}

    /** A unit in which everybody answered the same. */
    static UnitCounts unit(String name, int people, UnitCounts... below) {
        return unit(name, people, new int[] {people}, below);
    }

    /** A unit in which some skipped the question. */
    static UnitCounts unit(String name, int people, int[] choices, UnitCounts... below) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < OPTIONS.size(); i++) {
            counts.put(OPTIONS.get(i), i < choices.length ? choices[i] : 0);
        }
        return new UnitCounts(name, people, Map.of(QUESTION, OptionCounts.oneEach(counts)), List.of(below));
    }

    static int people(UnitCounts unit) {
        return unit.submissions()
                + unit.below().stream().mapToInt(Trees::people).sum();
    }

    static List<UnitCounts> all(UnitCounts unit) {
        List<UnitCounts> all = new ArrayList<>(List.of(unit));
        unit.below().forEach(part -> all.addAll(all(part)));
        return all;
    }

    /** At most 25 units on at most four levels below the root; small units often; some questions skipped. */
    static Arbitrary<UnitCounts> random() {
        return Arbitraries.randomValue(Trees::draw);
    }

    private static UnitCounts draw(Random random) {
        int units = 1 + random.nextInt(25);
        int[] parent = new int[units];
        int[] depth = new int[units];
        boolean peopleOnlyAtTheLeaves = random.nextBoolean();
        boolean[] inner = new boolean[units];
        for (int i = 1; i < units; i++) {
            do {
                parent[i] = random.nextInt(i);
            } while (depth[parent[i]] >= 4);
            depth[i] = depth[parent[i]] + 1;
            inner[parent[i]] = true;
        }
        int most = 1 + random.nextInt(14);
        int skippers = random.nextInt(4);
        int kinds = 1 + random.nextInt(OPTIONS.size());
        List<List<UnitCounts>> below = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            below.add(new ArrayList<>());
        }
        for (int i = units - 1; ; i--) {
            int people = inner[i] && peopleOnlyAtTheLeaves ? 0 : random.nextInt(most + 1);
            int[] choices = new int[OPTIONS.size()];
            for (int person = 0; person < people; person++) {
                if (random.nextInt(10) >= skippers) {
                    choices[random.nextInt(kinds)]++;
                }
            }
            UnitCounts unit = unit("e" + i, people, choices, below.get(i).toArray(new UnitCounts[0]));
            if (i == 0) {
                return unit;
            }
            below.get(parent[i]).add(unit);
        }
    }

    /** The same tree with other names, written down in another order. */
    static UnitCounts reversed(UnitCounts unit) {
        UnitCounts[] below =
                unit.below().reversed().stream().map(Trees::reversed).toArray(UnitCounts[]::new);
        return new UnitCounts("z" + unit.unit(), unit.submissions(), unit.own(), Arrays.asList(below));
    }

    /**
     * The same people with a question of which several options can be ticked, each worth half a point: who answered well
     * ticked both, who answered sufficiently one of them.
     */
    static UnitCounts severalOptions(UnitCounts unit) {
        OptionCounts given = unit.own().getOrDefault(QUESTION, OptionCounts.NONE);
        int both = given.counts().getOrDefault(OPTIONS.get(0), 0);
        int one = given.counts().getOrDefault(OPTIONS.get(1), 0);
        int neither = given.counts().getOrDefault(OPTIONS.get(2), 0);
        OptionCounts ticked =
                new OptionCounts(given.answered(), Map.of("eerste", both + (one + 1) / 2, "tweede", both + one / 2));
        OptionCounts scores = OptionCounts.oneEach(Map.of("NONE", neither, "HALF", one, "FULL", both));
        return new UnitCounts(
                unit.unit(),
                unit.submissions(),
                Map.of(QUESTION, ticked, SCORES, scores),
                unit.below().stream().map(Trees::severalOptions).toList());
    }

    /** The same people, of whom some or all answered another question too. */
    static UnitCounts withAnotherQuestion(UnitCounts unit, Random random) {
        int[] choices = new int[OPTIONS.size()];
        int skippers = random.nextInt(4);
        for (int person = 0; person < unit.submissions(); person++) {
            if (random.nextInt(10) >= skippers) {
                choices[random.nextInt(choices.length)]++;
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < choices.length; i++) {
            counts.put(OPTIONS.get(i), choices[i]);
        }
        Map<String, OptionCounts> own = new LinkedHashMap<>(unit.own());
        own.put(ANOTHER, OptionCounts.oneEach(counts));
        return new UnitCounts(
                unit.unit(),
                unit.submissions(),
                own,
                unit.below().stream()
                        .map(part -> withAnotherQuestion(part, random))
                        .toList());
    }

    /** The same people, of whom every other one also answered another question. */
    static UnitCounts withAnotherQuestion(UnitCounts unit) {
        Map<String, OptionCounts> own = new LinkedHashMap<>(unit.own());
        own.put("v0", OptionCounts.oneEach(Map.of("goed", unit.submissions() / 2)));
        return new UnitCounts(
                unit.unit(),
                unit.submissions(),
                own,
                unit.below().stream().map(Trees::withAnotherQuestion).toList());
    }
}
