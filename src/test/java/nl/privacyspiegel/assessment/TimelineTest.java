package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final AssessmentId ASSESSMENT = AssessmentId.random();
    private static final LocalDate DAY = LocalDate.of(2017, 2, 6);

    private final Measurement start = new Measurement(ASSESSMENT, MeasurementKind.START, DAY);
    private final Measurement early = new Measurement(ASSESSMENT, MeasurementKind.INTERIM, DAY.plusDays(1));
    private final Measurement late = new Measurement(ASSESSMENT, MeasurementKind.INTERIM, DAY.plusDays(2));
    private final Measurement end = new Measurement(ASSESSMENT, MeasurementKind.END, DAY.plusDays(9));

    @Property(tries = 50, seed = "2017")
    void measurements_stand_in_the_order_of_time_with_revisions_behind_what_they_revise(@ForAll long seed) {
        Measurement first = new Measurement(ASSESSMENT, MeasurementKind.START, DAY);
        first.adopt(DAY, "voorzitter");
        Measurement revision = first.revise("omdat");
        revision.adopt(DAY, "voorzitter");
        Measurement again = revision.revise("nog eens");
        List<Measurement> shuffled = new ArrayList<>(List.of(first, revision, again, early, late, end));
        Collections.shuffle(shuffled, new Random(seed));
        Timeline timeline = new Timeline(shuffled);
        assertThat(timeline.inOrder()).containsExactly(first, revision, again, early, late, end);
        assertThat(timeline.isReplaced(first)).isTrue();
        assertThat(timeline.isReplaced(revision)).isTrue();
        assertThat(timeline.isReplaced(again)).isFalse();
    }

    @Test
    void before_the_first_measurement_there_is_nothing() {
        assertThat(new Timeline(List.of(start, end)).before(start)).isEmpty();
        assertThat(new Timeline(List.of(start, late, end)).before(end)).contains(late);
    }

    @Test
    void the_measurement_before_counts_in_its_newest_adopted_revision() {
        start.adopt(DAY, "voorzitter");
        Measurement revision = start.revise("omdat");
        Timeline timeline = new Timeline(List.of(start, revision, end));
        assertThat(timeline.before(end)).contains(start);
        assertThat(timeline.before(revision)).isEmpty();
        revision.adopt(DAY, "voorzitter");
        assertThat(new Timeline(List.of(start, revision, end)).before(end)).contains(revision);
    }

    @Test
    void while_nothing_is_adopted_the_newest_counts() {
        assertThat(new Timeline(List.of(start, end)).before(end)).contains(start);
    }
}
