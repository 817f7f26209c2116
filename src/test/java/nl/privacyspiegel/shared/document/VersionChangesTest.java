package nl.privacyspiegel.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.shared.document.VersionChanges.Line;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two versions laid side by side")
class VersionChangesTest {

    private static final String[] SUBJECTS = {
        "papieren dossiers", "een wachtwoord delen", "kentekens opzoeken", "een datalek melden", "foto's plaatsen",
        "thuis printen", "een USB-stick vinden", "bellen in de trein", "gegevens bewaren", "toestemming vragen"
    };

    private static VersionItem item(String id, boolean named, String code, String text, SameAs... sameAs) {
        return new VersionItem(
                id, named, code, "d", "Domein", text, "juist-onjuist", Set.of(), Set.of(), List.of(sameAs));
    }

    /** A version as an import once made it: every id and code is a place. */
    private static List<VersionItem> placed(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(place -> item("vraag-" + (place + 1), false, "V" + (place + 1), texts.get(place)))
                .toList();
    }

    @Property(tries = 500, seed = "2026")
    void however_questions_are_shuffled_inserted_and_removed_only_equal_texts_are_joined(
            @ForAll @IntRange(min = 0, max = 10) int before,
            @ForAll @IntRange(min = 0, max = 10) int after,
            @ForAll long seed) {
        List<String> older = shuffled(seed, before);
        List<String> newer = shuffled(seed + 1, after);
        VersionChanges changes = VersionChanges.byContent(placed(older), placed(newer));

        assertThat(changes.compared().keySet())
                .hasSize((int) newer.stream().filter(older::contains).count());
        changes.lines().stream().filter(line -> line.verdict().compares()).forEach(line -> {
            VersionItem was = Objects.requireNonNull(line.before());
            VersionItem is = Objects.requireNonNull(line.after());
            assertThat(was.wording()).isEqualTo(is.wording());
        });
        assertThat(changes.lines().stream().filter(line -> line.after() != null))
                .hasSize(after);
        assertThat(changes.lines().stream().filter(line -> line.before() != null))
                .hasSize(before);
    }

    private static List<String> shuffled(long seed, int size) {
        List<String> texts = new ArrayList<>(List.of(SUBJECTS));
        Collections.shuffle(texts, new Random(seed));
        return texts.subList(0, size);
    }

    @Test
    void a_question_that_was_put_in_front_takes_nothing_from_those_behind_it() {
        VersionChanges changes = VersionChanges.byContent(
                placed(List.of("Papier", "Wachtwoord")), placed(List.of("Kenteken", "Papier", "Wachtwoord")));
        assertThat(changes.compared()).isEqualTo(Map.of("vraag-2", "vraag-1", "vraag-3", "vraag-2"));
        assertThat(changes.lines()).extracting(Line::verdict).containsExactly(Verdict.NEW, Verdict.SAME, Verdict.SAME);
        assertThat(changes.moved()).isZero();
    }

    @Test
    void equal_texts_are_told_apart_by_what_people_call_them_or_not_joined_at_all() {
        List<VersionItem> older =
                List.of(item("a", false, "Eerste", "Klopt dit?"), item("b", false, "Tweede", "Klopt dit?"));
        List<VersionItem> newer = List.of(
                item("a", false, "Tweede", "Klopt dit?"),
                item("b", false, "Derde", "Klopt dit?"),
                item("c", false, "Eerste", "Klopt dit?"));
        assertThat(VersionChanges.byContent(older, newer).compared()).isEqualTo(Map.of("a", "b", "c", "a"));
        assertThat(VersionChanges.byContent(placed(List.of("Klopt dit?", "Klopt dit?")), placed(List.of("Klopt dit?")))
                        .compared())
                .isEmpty();
    }

    @Test
    void an_id_that_now_asks_something_else_is_not_joined() {
        VersionChanges changes = VersionChanges.byContent(
                List.of(item("wachtwoord", true, "W", "U mag uw wachtwoord delen.")),
                List.of(item("wachtwoord", true, "W", "U mag uw wachtwoord nooit delen.")));
        assertThat(changes.lines(Verdict.REWORDED)).hasSize(1);
        assertThat(changes.compared()).isEmpty();
    }

    @Test
    void what_is_declared_the_same_is_joined_from_both_sides() {
        VersionItem old = item("w", true, "W", "U mag uw wachtwoord delen.");
        VersionItem declared = item(
                "w",
                true,
                "W",
                "Een wachtwoord delen mag.",
                new SameAs("U mag uw wachtwoord delen", "een wachtwoord delen mag"));
        assertThat(VersionChanges.byContent(List.of(old), List.of(declared)).lines(Verdict.DECLARED))
                .hasSize(1);
        assertThat(VersionChanges.byId(List.of(declared), List.of(old)).lines(Verdict.DECLARED))
                .hasSize(1);
    }

    @Test
    void no_declaration_joins_a_statement_that_became_false() {
        VersionItem old = item("w", true, "W", "U mag uw wachtwoord delen.");
        VersionItem turned = new VersionItem(
                "w",
                true,
                "W",
                "d",
                "Domein",
                "U mag uw wachtwoord delen.",
                "juist-onjuist omgekeerd",
                Set.of(),
                Set.of(),
                List.of(new SameAs(old.wording(), old.wording())));
        assertThat(VersionChanges.byContent(List.of(old), List.of(turned)).lines())
                .extracting(Line::verdict)
                .containsExactly(Verdict.ANSWER);
    }

    @Test
    void what_only_stands_elsewhere_is_said_to_have_moved_and_is_compared() {
        VersionChanges changes = VersionChanges.byId(
                List.of(item("a", true, "A", "Een"), item("b", true, "B", "Twee"), item("c", true, "C", "Drie")),
                List.of(item("c", true, "C", "Drie"), item("a", true, "A", "Een"), item("b", true, "B", "Twee")));
        assertThat(changes.moved()).isEqualTo(1);
        assertThat(changes.compared()).hasSize(3);
    }
}
