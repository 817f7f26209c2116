package nl.privacyspiegel.breach.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.breach.severity.Enisa.Level;
import nl.privacyspiegel.shared.RuleViolation;

/** How bad a breach is: two ways beside each other. */
class SeverityTest {

    @Property
    void a_score_lies_within_its_bounds_and_what_is_worse_never_scores_less(
            @ForAll @IntRange(min = 1, max = 4) int context,
            @ForAll Recognising recognising,
            @ForAll Extent confidentiality,
            @ForAll Extent integrity,
            @ForAll Extent availability) {
        Enisa filled = new Enisa(context, recognising, confidentiality, integrity, availability, false);
        Enisa meant = new Enisa(context, recognising, confidentiality, integrity, availability, true);
        assertThat(filled.score()).isBetween(new BigDecimal("0.25"), new BigDecimal("6"));
        assertThat(meant.score()).isEqualByComparingTo(filled.score().add(new BigDecimal("0.5")));
        assertThat(meant.level()).isGreaterThanOrEqualTo(filled.level());
    }

    @Example
    void a_lower_bound_belongs_to_its_level() {
        assertThat(enisa(2, Recognising.MAXIMAL).level()).isEqualTo(Level.MEDIUM);
        assertThat(enisa(3, Recognising.MAXIMAL).level()).isEqualTo(Level.HIGH);
        assertThat(enisa(4, Recognising.MAXIMAL).level()).isEqualTo(Level.VERY_HIGH);
        assertThat(enisa(2, Recognising.SIGNIFICANT).level()).isEqualTo(Level.LOW);
    }

    @Example
    void a_sensitivity_outside_one_to_four_is_refused() {
        assertThatThrownBy(() -> enisa(5, Recognising.LIMITED)).isInstanceOf(RuleViolation.class);
    }

    private static Enisa enisa(int context, Recognising recognising) {
        return new Enisa(context, recognising, Extent.NONE, Extent.NONE, Extent.NONE, false);
    }

    @Example
    void factors_suggest_and_what_is_low_suggests_nothing() {
        assertThat(RiskHint.of(Map.of(RiskFactor.NUMBER, Weight.LOW))).isEmpty();
        assertThat(RiskHint.of(Map.of(RiskFactor.NUMBER, Weight.HIGH))).containsExactly(RiskHint.TELL_AUTHORITY);
        assertThat(RiskHint.of(Map.of(RiskFactor.CONSEQUENCES, Weight.HIGH)))
                .containsExactly(RiskHint.TELL_AUTHORITY, RiskHint.MAY_BE_HIGH);
        assertThat(RiskHint.of(Map.of(RiskFactor.DATA, Weight.HIGH, RiskFactor.VULNERABLE, Weight.HIGH)))
                .contains(RiskHint.MAY_BE_HIGH);
        assertThat(RiskHint.of(Map.of(RiskFactor.DATA, Weight.UNKNOWN))).containsExactly(RiskHint.LOOK_INTO);
    }
}
