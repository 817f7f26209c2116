package nl.privacyspiegel.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking back what was done")
class UndoTest {

    private final AtomicReference<String> name = new AtomicReference<>("Mine");
    private final Runnable undo = Undo.unlessChanged(name::get, () -> name.set("Before"));

    @Test
    void gives_back_what_was_there_before() {
        undo.run();
        assertThat(name).hasValue("Before");
    }

    @Test
    void leaves_what_a_colleague_made_of_it_since() {
        name.set("Theirs");
        assertThatThrownBy(undo::run).isInstanceOf(RuleViolation.class).hasMessage("shared.undo.tooLate");
        assertThat(name).hasValue("Theirs");
    }
}
