package nl.privacyspiegel.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of the audit trail lies outside the database. */
class AuditKeyTest {

    @TempDir
    private Path folder;

    @Test
    void only_its_owner_can_read_the_file_and_the_next_start_makes_the_same_seals() throws Exception {
        AuditKey key = KeysOf.trail(folder);
        Path file = folder.resolve(AuditKey.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(KeysOf.trail(folder).seal("x")).isEqualTo(key.seal("x")).isNotEqualTo(key.seal("y"));
        assertThat(KeysOf.trail(folder.resolve("other")).id()).isNotEqualTo(key.id());
    }

    @Test
    void it_can_lie_in_another_place() {
        Path elsewhere = folder.resolve("elders/mijn.sleutel");
        AuditKey key = KeysOf.trail(elsewhere.toString(), folder);
        assertThat(elsewhere).exists();
        assertThat(folder.resolve(AuditKey.FILE)).doesNotExist();
        assertThat(KeysOf.trail(elsewhere.toString(), folder.resolve("x")).id()).isEqualTo(key.id());
    }

    @Test
    void where_seals_begin_is_said_once() {
        AuditKey key = KeysOf.trail(folder);
        assertThat(key.since()).isEmpty();
        key.beginAt(7);
        key.beginAt(9);
        assertThat(KeysOf.trail(folder).since()).hasValue(7);
    }

    @Test
    void what_can_be_no_key_stops_the_start_without_being_shown() throws Exception {
        Path file = folder.resolve("kapot");
        Files.writeString(file, "geheim!");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeysOf.trail(file.toString(), folder))
                .withMessageContaining("kapot")
                .withMessageNotContaining("geheim!");
    }
}
