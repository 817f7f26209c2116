package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.hostile.HostileInputs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stands in a file for a spreadsheet")
class CsvLinesTest {

    private static final Pattern LINE = Pattern.compile("(?s)\"((?:[^\"]++|\"\")*+)\";\"((?:[^\"]++|\"\")*+)\"\r\n");

    @Test
    void is_what_was_typed_in_its_own_cell_and_never_a_formula() {
        for (String typed : HostileInputs.wild(2_000, 2017)) {
            Matcher line = LINE.matcher(CsvLines.line(typed, "buur"));
            assertThat(line.matches()).as(typed).isTrue();
            String cell = Objects.requireNonNull(line.group(1)).replace("\"\"", "\"");
            assertThat(cell).as(typed).isIn(typed, "'" + typed).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
            assertThat(line.group(2)).isEqualTo("buur");
        }
    }

    @Test
    void is_empty_where_there_is_nothing() {
        assertThat(CsvLines.line(null, 7)).isEqualTo("\"\";\"7\"\r\n");
    }
}
