package nl.privacyspiegel.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** By which key programs put questions of several versions together. */
class VersionLineageTest {

    private static VersionItem item(int place, String text, SameAs... sameAs) {
        return new VersionItem(
                "vraag-" + place, false, "V" + place, "d", "Domein", text, "", Set.of(), Set.of(), List.of(sameAs));
    }

    @Test
    void what_is_the_same_keeps_the_key_of_its_first_version_and_what_is_reworded_gets_a_new_one() {
        Map<Integer, List<VersionItem>> versions = new LinkedHashMap<>();
        versions.put(1, List.of(item(1, "Papier"), item(2, "Wachtwoord")));
        versions.put(2, List.of(item(1, "Kenteken"), item(2, "Papier"), item(3, "Geheim woord")));
        assertThat(VersionLineage.keys(versions, VersionChanges::byContent))
                .isEqualTo(Map.of("vraag-1", "2:vraag-1", "vraag-2", "1:vraag-1", "vraag-3", "2:vraag-3"));
        versions.put(
                4, List.of(item(1, "Wachtwoord"), item(2, "Geheimwoord", new SameAs("Geheim woord", "Geheimwoord"))));
        assertThat(VersionLineage.keys(versions, VersionChanges::byContent))
                .isEqualTo(Map.of("vraag-1", "1:vraag-2", "vraag-2", "2:vraag-3"));
    }
}
