package nl.privacyspiegel.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.privacyspiegel.shared.ui.Trail.Step;
import org.junit.jupiter.api.Test;

/** Back leads to where somebody came from. */
class TrailTest {

    private static final Step HOME = step("");
    private static final Step LIST = step("trajecten");
    private static final Step ASSESSMENT = step("trajecten/1");
    private static final Step MEASUREMENT = step("metingen/1");
    private static final Step ADOPT = step("metingen/1/vaststellen");

    private static Step step(String address) {
        return new Step(new Object(), address, "Pagina " + address, "", false);
    }

    private static Trail walk(Step... steps) {
        Trail trail = Trail.EMPTY;
        for (Step step : steps) {
            trail = trail.opened(step, step.equals(HOME) || step.equals(LIST));
        }
        return trail;
    }

    @Test
    void an_assessment_leads_back_home_or_to_the_list_whichever_one_came_from() {
        assertThat(walk(HOME, ASSESSMENT).cameFrom()).contains(HOME);
        assertThat(walk(HOME, LIST, ASSESSMENT).cameFrom()).contains(LIST);
        assertThat(walk(ASSESSMENT).cameFrom()).isEmpty();
    }

    @Test
    void who_solves_a_point_gets_back_to_where_the_points_stand() {
        Step point = step("metingen/1/beleid?naar=vraag-beleid-1");
        Trail solving = walk(LIST, ASSESSMENT, MEASUREMENT, ADOPT, point);
        assertThat(solving.cameFrom()).contains(ADOPT);
        Step again = step(ADOPT.address());
        assertThat(solving.opened(again, false).cameFrom()).contains(MEASUREMENT);
    }

    @Test
    void another_domain_of_the_same_measurement_is_no_step() {
        Step next = new Step(MEASUREMENT.page(), "metingen/1/governance", "Beginmeting", "", false);
        assertThat(walk(LIST, ASSESSMENT, MEASUREMENT, next).cameFrom()).contains(ASSESSMENT);
    }

    @Test
    void a_form_that_was_sent_is_not_gone_back_to() {
        Step form = new Step(new Object(), "trajecten/nieuw", "Nieuw", "", true);
        assertThat(walk(LIST, form).cameFrom()).contains(LIST);
        assertThat(walk(LIST, form, ASSESSMENT).cameFrom()).contains(LIST);
    }

    @Test
    void a_page_whose_purpose_was_done_is_nowhere_gone_back_to() {
        Step adopted = step("metingen/1/vastgesteld");
        assertThat(walk(LIST, ASSESSMENT, MEASUREMENT, ADOPT)
                        .done()
                        .opened(adopted, false)
                        .cameFrom())
                .contains(MEASUREMENT);
        Step point = step("metingen/1/beleid?naar=vraag-beleid-1");
        Trail roundAbout = walk(LIST, ADOPT, point, ASSESSMENT, step(ADOPT.address()))
                .done()
                .opened(adopted, false);
        assertThat(roundAbout.steps()).extracting(Step::address).doesNotContain(ADOPT.address());
        assertThat(walk(ADOPT).done().opened(adopted, false).cameFrom()).isEmpty();
    }

    @Property
    void going_back_again_and_again_ends(@ForAll List<Byte> pages) {
        Trail trail = Trail.EMPTY;
        for (byte page : pages) {
            trail = trail.opened(step(Byte.toString(page)), false);
            assertThat(trail.steps()).hasSizeLessThanOrEqualTo(Trail.LONGEST);
        }
        int left = trail.steps().size();
        while (trail.cameFrom().isPresent()) {
            trail = trail.opened(step(trail.cameFrom().orElseThrow().address()), false);
            assertThat(trail.steps()).hasSizeLessThan(left);
            left = trail.steps().size();
        }
    }
}
