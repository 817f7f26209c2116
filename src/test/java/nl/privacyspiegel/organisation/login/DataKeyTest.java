package nl.privacyspiegel.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that lies outside the database. */
class DataKeyTest {

    private static final byte[] SECRET = {1, 2, 3, 4, 5};

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_a_file_that_only_its_owner_can_read_and_the_next_one_uses_it() throws Exception {
        Path data = folder.resolve("new/data");
        String encrypted = KeysOf.secrets(data).encrypt(SECRET, "owner");
        assertThat(KeysOf.secrets(data).decrypt(encrypted, "owner")).hasValue(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(DataKey.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_can_be_given_instead_and_then_no_file_is_made() {
        String given = Base64.getEncoder().encodeToString(new byte[32]);
        String encrypted = KeysOf.secrets(given, folder).encrypt(SECRET, "owner");
        assertThat(KeysOf.secrets(given + "\n", folder).decrypt(encrypted, "owner"))
                .hasValue(SECRET);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void another_key_or_another_owner_reads_nothing() {
        DataKey key = KeysOf.secrets(folder);
        String encrypted = key.encrypt(SECRET, "owner");
        assertThat(key.decrypt(encrypted, "thief")).isEmpty();
        assertThat(KeysOf.secrets(folder.resolve("other")).decrypt(encrypted, "owner"))
                .isEmpty();
    }

    @Test
    void the_same_secret_looks_different_each_time() {
        DataKey key = KeysOf.secrets(folder);
        assertThat(key.encrypt(SECRET, "owner")).isNotEqualTo(key.encrypt(SECRET, "owner"));
    }

    @Test
    void a_key_that_cannot_be_one_stops_the_start_without_being_shown() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> KeysOf.secrets("geheim!", folder))
                .withMessageContaining("privacyspiegel.key")
                .withMessageNotContaining("geheim!");
        Files.writeString(folder.resolve(DataKey.FILE), "");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeysOf.secrets(folder))
                .withMessageContaining("openssl rand -base64 32");
    }
}
