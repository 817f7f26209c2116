package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WholeTableTest {

    private static final Columns<Integer> NUMBERS = Columns.<Integer>none().with("number", row -> row);

    private static List<Integer> rows(int many) {
        return IntStream.range(0, many).boxed().toList();
    }

    private static List<Path> filesLeftBehind() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("privacyspiegel\\d+\\.csv"))
                    .toList();
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    @Property(tries = 40)
    void every_row_is_there_once_and_in_its_order(@ForAll @IntRange(max = 2100) int many) throws IOException {
        List<Integer> portions = new ArrayList<>();
        try (WholeTable table = WholeTable.of(
                rows(many),
                portion -> {
                    portions.add(portion.size());
                    return portion;
                },
                NUMBERS)) {
            String text = new String(table.content().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().skip(1).map(line -> line.replace("\"", "")))
                    .containsExactlyElementsOf(
                            rows(many).stream().map(String::valueOf).toList());
            assertThat(table.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
            assertThat(portions).allSatisfy(portion -> assertThat(portion).isBetween(1, Query.MOST_SIZE));
        }
    }

    @Test
    void the_mark_changes_with_a_row() {
        try (WholeTable one = WholeTable.of(rows(900), row -> row, NUMBERS);
                WholeTable same = WholeTable.of(rows(900), row -> row, NUMBERS);
                WholeTable more = WholeTable.of(rows(901), row -> row, NUMBERS)) {
            assertThat(one.mark()).isEqualTo(same.mark()).isNotEqualTo(more.mark());
        }
    }

    @Test
    void what_fails_halfway_is_no_table_and_leaves_nothing_behind() {
        List<Path> before = filesLeftBehind();
        assertThatThrownBy(() -> WholeTable.of(
                        rows(1200),
                        portion -> {
                            if (portion.contains(1100)) {
                                throw new IllegalStateException("gone");
                            }
                            return portion;
                        },
                        NUMBERS))
                .hasMessage("gone");
        WholeTable.of(rows(3), row -> row, NUMBERS).close();
        assertThat(filesLeftBehind()).isEqualTo(before);
    }
}
