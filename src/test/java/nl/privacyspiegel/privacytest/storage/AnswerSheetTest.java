package nl.privacyspiegel.privacytest.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.privacytest.storage.AnswerSheet.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sheet of a test knows its order until it is handed in")
class AnswerSheetTest {

    private static final AnswerSheet BEGUN =
            new AnswerSheet(State.BEGUN, new UUID(2, 3), LocalDate.of(2017, 5, 22), Map.of()).inOrder(2017);

    @Test
    void itIsKeptWhileSomebodyAnswersAndBeginsAgain() {
        AnswerSheet answered = AnswerSheet.decode(BEGUN.with("v1", "juist").encode());
        assertThat(answered).isEqualTo(BEGUN.with("v1", "juist"));
        assertThat(answered.order()).isEqualTo(2017);
        assertThat(answered.withoutAnswers()).isEqualTo(BEGUN);
    }

    @Test
    void nothingOfItIsLeftAfterHandingIn() {
        AnswerSheet other = BEGUN.inOrder(1996).with("v1", "juist").handedIn();
        assertThat(BEGUN.with("v1", "juist").handedIn().encode()).isEqualTo(other.encode());
    }

    @Test
    void aSheetFromBeforeThereWasAnOrderIsRead() {
        byte[] now = BEGUN.inOrder(0).encode();
        byte[] before = Arrays.copyOf(now, now.length - Long.BYTES);
        assertThat(AnswerSheet.decode(before)).isEqualTo(BEGUN.inOrder(0));
    }
}
