package nl.privacyspiegel.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A unit that leaves gets all that is its own, and nothing of another. */
class UnitExportTest {

    /** Of the whole organisation, of accounts or of the program itself. */
    private static final Set<String> OF_NO_UNIT = Set.of(
            "access_link",
            "account_lock",
            "api_token",
            "asked_before",
            "audit_check",
            "audit_head",
            "backup_made",
            "calendar_subscription",
            "deleted_thing",
            "digest_choice",
            "framework_version",
            "known_address",
            "login_failure",
            "member",
            "member_identity",
            "organisation_setting",
            "outgoing_mail",
            "recovery_code",
            "required_second_factor",
            "scheduled_tasks",
            "second_factor",
            "test_setting",
            "told_seen");

    private static final DataSource FULL =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @TempDir
    private Path folder;

    @BeforeAll
    static void a_database_with_something_in_every_table() throws SQLException {
        Flyway.configure()
                .dataSource(FULL)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        FilledDatabase.fill(FULL);
    }

    @Test
    void a_table_of_a_later_module_is_in_it_or_was_left_out_on_purpose() throws SQLException {
        try (Connection connection = FULL.getConnection()) {
            Set<String> others =
                    Catalogue.of(connection).stream().map(Table::name).collect(Collectors.toSet());
            UnitRows.of(connection, List.of(UUID.randomUUID())).keySet().forEach(table -> others.remove(table.name()));
            others.removeAll(UnitRows.KEPT_BACK);
            assertThat(new TreeSet<>(others)).isEqualTo(new TreeSet<>(OF_NO_UNIT));
        }
    }

    @Test
    void nothing_of_another_unit_is_in_it_and_nothing_of_its_own_is_missing() throws IOException, SQLException {
        JdbcTemplate rows = new JdbcTemplate(FULL);
        UUID top = UUID.randomUUID();
        UUID below = UUID.randomUUID();
        rows.update("insert into unit (id, name, version) values (?, 'Vertrekdorp', 0)", top);
        rows.update("insert into unit (id, name, parent_id, version) values (?, 'Team', ?, 0)", below, top);
        List<UUID> assessments = rows.queryForList("select id from assessment order by id", UUID.class);
        rows.update("update assessment set unit_id = ? where id = ?", below, assessments.getFirst());
        rows.update("update measurement set assessment_id = ?", assessments.getFirst());
        rows.update(
                "update measurement set assessment_id = ? where id = (select min(id) from measurement)",
                assessments.getLast());

        UnitExport export = new UnitExport(FULL, Clock.systemUTC());
        assertThat(export.find("vertrekdorp")).extracting(UnitExport.Named::id).containsExactly(top);
        assertThat(export.find(below.toString()))
                .extracting(UnitExport.Named::name)
                .containsExactly("Team");
        Path file = folder.resolve("vertrekdorp.zip");
        UnitExport.Report report =
                export.writeTo(file, export.find("Vertrekdorp").getFirst());

        Map<String, List<JsonNode>> content = content(file);
        assertThat(content.keySet())
                .doesNotContainAnyElementsOf(UnitRows.KEPT_BACK)
                .doesNotContain("member");
        assertThat(content.get("unit")).hasSize(2);
        assertThat(content.get("assessment")).hasSize(1);
        assertThat(content.get("measurement")).hasSize(FilledDatabase.ROWS - 1);
        assertThat(report.rows())
                .isEqualTo(content.values().stream().mapToLong(List::size).sum());
        Set<String> units = Set.of(top.toString(), below.toString());
        content.forEach((table, lines) -> assertThat(lines)
                .as(table)
                .allSatisfy(line -> assertThat(line.path("unit_id").asString(below.toString()))
                        .isIn(units)));
        assertThat(ids(content, "finding", "measurement_id")).isSubsetOf(ids(content, "measurement", "id"));
        assertThat(ids(content, "consensus_vote", "round_id")).isSubsetOf(ids(content, "consensus_round", "id"));
        assertThat(content.get("improvement_action")).isEmpty();
        assertThat(content.get("evidence_file_part")).isEmpty();
    }

    private static Set<String> ids(Map<String, List<JsonNode>> content, String table, String column) {
        Set<String> ids = new HashSet<>();
        content.getOrDefault(table, List.of())
                .forEach(line -> ids.add(line.path(column).asString()));
        return ids;
    }

    private static Map<String, List<JsonNode>> content(Path file) throws IOException {
        Map<String, List<JsonNode>> content = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream()
                    .filter(each -> each.getName().endsWith(".jsonl"))
                    .toList()) {
                content.put(
                        Manifest.Listed.name(entry.getName()),
                        new String(zip.getInputStream(entry).readAllBytes(), UTF_8)
                                .lines()
                                .map(JsonMapper.shared()::readTree)
                                .toList());
            }
        }
        assertThat(Files.size(file)).isPositive();
        return content;
    }
}
