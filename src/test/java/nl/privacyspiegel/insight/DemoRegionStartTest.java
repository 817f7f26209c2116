package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

@DisplayName("Starting the demonstration with its invented region")
class DemoRegionStartTest extends InTheRegion {

    /** Of the whole start, so that nobody makes it slow unseen. */
    private static final long MOST_STATEMENTS = 7_000;

    @Autowired
    private WhileStarting start;

    @Autowired
    private List<ApplicationRunner> runners;

    @Test
    void it_loads_in_few_statements() {
        assertThat(start.statements()).isPositive().isLessThan(MOST_STATEMENTS);
    }

    @Test
    void starting_the_demonstration_again_adds_nothing() throws Exception {
        List<Object> before = everything();
        for (ApplicationRunner runner : runners) {
            runner.run(new DefaultApplicationArguments());
        }
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>(units.visible());
        all.addAll(assessments.of(regionUnits()));
        all.addAll(results.closed(regionUnits()));
        all.addAll(frameworks.list());
        all.addAll(actions.of(regionUnits(), Locale.ROOT));
        all.addAll(duties.of(region()));
        return all;
    }
}
