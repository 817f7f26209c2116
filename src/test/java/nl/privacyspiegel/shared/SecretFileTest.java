package nl.privacyspiegel.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with a secret is its owner's, and whole or not there. */
class SecretFileTest {

    @TempDir
    private Path folder;

    private static byte[] secret(String text) {
        return text.getBytes(US_ASCII);
    }

    @Test
    void only_the_owner_reads_it_and_comes_into_its_folder() throws IOException {
        Path file = folder.resolve("sleutels/een.sleutel");
        SecretFile.make(file, secret("geheim"));
        assertThat(file).hasContent("geheim");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("sleutels"))))
                .isEqualTo("rwx------");
    }

    @Test
    void what_a_crash_left_half_written_is_made_anew() throws IOException {
        Path file = folder.resolve("een.sleutel");
        Files.writeString(folder.resolve("een.sleutel.new"), "half");
        SecretFile.make(file, secret("heel"));
        assertThat(file).hasContent("heel");
        assertThat(folder.resolve("een.sleutel.new")).doesNotExist();
    }

    @Test
    void a_secret_that_is_there_is_never_replaced() throws IOException {
        Path file = folder.resolve("een.sleutel");
        SecretFile.make(file, secret("eerste"));
        SecretFile.make(file, secret("tweede"));
        assertThat(file).hasContent("eerste");
        assertThat(folder.resolve("een.sleutel.new")).doesNotExist();
    }
}
