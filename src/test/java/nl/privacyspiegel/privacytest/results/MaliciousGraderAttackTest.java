package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A grader reads every text, knows how many wrote each, and marks any choice of them as insufficient. From what is
 * published of the question the grader then asks: can this text come from anywhere else than this unit?
 */
@DisplayName("A grader who marks texts in order to learn where they come from")
class MaliciousGraderAttackTest {

    private static final int CAMPAIGNS = 1500;
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final String GOOD = "goed";
    private static final String BAD = "onvoldoende";
    private static final String TOP = "top";
    private static final ShownParts RULE = new ShownParts(true, Set.of(OPEN));

    /** Who wrote which text, by unit. */
    private record Campaign(Map<String, List<Integer>> texts) {

        static Campaign random(Random random) {
            int units = 2 + random.nextInt(4);
            int different = 5 + random.nextInt(20);
            Map<String, List<Integer>> texts = new LinkedHashMap<>();
            for (int unit = 0; unit < units; unit++) {
                List<Integer> own = new ArrayList<>();
                int people = random.nextInt(12);
                for (int person = 0; person < people; person++) {
                    own.add(random.nextInt(different));
                }
                texts.put("unit" + unit, own);
            }
            return new Campaign(texts);
        }

        StoredResults published(Set<Integer> bad, UnaryOperator<StoredResults> guard) {
            List<UnitCounts> below = texts.entrySet().stream()
                    .map(unit -> new UnitCounts(
                            unit.getKey(),
                            unit.getValue().size(),
                            Map.of(OPEN, graded(unit.getValue(), bad), CLOSED, closed(unit.getValue())),
                            List.of()))
                    .toList();
            return guard.apply(
                    StoredResults.of(Suppression.publish(GroupSize.DEFAULT, new UnitCounts(TOP, 0, Map.of(), below))));
        }

        private static OptionCounts graded(List<Integer> texts, Set<Integer> bad) {
            int insufficient = (int) texts.stream().filter(bad::contains).count();
            return OptionCounts.oneEach(Map.of(GOOD, texts.size() - insufficient, BAD, insufficient));
        }

        private static OptionCounts closed(List<Integer> texts) {
            return OptionCounts.oneEach(Map.of(GOOD, texts.size(), BAD, 0));
        }

        long writers(int text) {
            return texts.values().stream()
                    .flatMap(List::stream)
                    .filter(each -> each == text)
                    .count();
        }

        Set<Integer> all() {
            return texts.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        }
    }

    /** For how many of its people the unit tells that they wrote one of the texts that were marked; empty when it does not. */
    private static Optional<Integer> marked(StoredResults published, String unit) {
        return published.units().stream()
                .filter(each -> each.unit().equals(unit))
                .flatMap(each -> each.questions().stream())
                .filter(question -> question.question().equals(OPEN))
                .flatMap(question -> question.options().stream())
                .filter(option -> option.option().equals(BAD))
                .map(StoredResults.Option::count)
                .findFirst();
    }

    /**
     * How often a choice of texts told of a unit how many of its people wrote one of these: of one text alone, whether its
     * writer is among them.
     */
    private static int learned(UnaryOperator<StoredResults> guard) {
        Random random = new Random(20261128);
        int learned = 0;
        for (int i = 0; i < CAMPAIGNS; i++) {
            Campaign campaign = Campaign.random(random);
            for (Set<Integer> bad : choices(campaign, random)) {
                StoredResults published = campaign.published(bad, guard);
                for (String unit : campaign.texts().keySet()) {
                    learned += marked(published, unit).isPresent() ? 1 : 0;
                }
            }
        }
        return learned;
    }

    /** Every text alone, and some choices of several. */
    private static List<Set<Integer>> choices(Campaign campaign, Random random) {
        List<Set<Integer>> choices = new ArrayList<>();
        campaign.all().forEach(text -> choices.add(Set.of(text)));
        for (int i = 0; i < 3; i++) {
            Set<Integer> some = new HashSet<>(campaign.all());
            some.removeIf(text -> random.nextBoolean());
            choices.add(some);
        }
        return choices;
    }

    @Test
    void learns_of_no_text_from_which_unit_it_comes() {
        assertThat(learned(RULE::of)).isZero();
    }

    @Test
    void learned_it_of_many_texts_when_open_questions_were_published_per_unit() {
        assertThat(learned(UnaryOperator.identity())).isGreaterThan(CAMPAIGNS);
    }

    @Test
    void finds_in_the_whole_campaign_only_what_reading_told_already() {
        Random random = new Random(17);
        for (int i = 0; i < CAMPAIGNS; i++) {
            Campaign campaign = Campaign.random(random);
            for (int text : campaign.all()) {
                StoredResults published = campaign.published(Set.of(text), RULE::of);
                marked(published, TOP).ifPresent(number -> assertThat(number).isEqualTo((int) campaign.writers(text)));
                assertThat(published.published().questions()).isSubsetOf(Set.of(OPEN, CLOSED));
            }
        }
    }

    @Test
    void leaves_everything_else_of_a_unit_as_the_rule_for_small_groups_decided() {
        Random random = new Random(18);
        for (int i = 0; i < CAMPAIGNS; i++) {
            Campaign campaign = Campaign.random(random);
            StoredResults all = campaign.published(Set.of(), UnaryOperator.identity());
            StoredResults some = campaign.published(Set.of(), RULE::of);
            for (String unit : campaign.texts().keySet()) {
                assertThat(some.published().submissions(unit))
                        .isEqualTo(all.published().submissions(unit));
                assertThat(some.published().answers(unit, CLOSED))
                        .isEqualTo(all.published().answers(unit, CLOSED));
            }
        }
    }
}
