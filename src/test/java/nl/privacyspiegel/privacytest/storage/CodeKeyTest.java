package nl.privacyspiegel.privacytest.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.privacyspiegel.shared.Fingerprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The key of codes")
class CodeKeyTest {

    private static final String CODE = "7K3F9QX7ABCD";

    @TempDir
    Path folder;

    private CodeKey started() {
        return new CodeKey(folder);
    }

    @Test
    @DisplayName("hides what a code is, the same after a restart, and another key hides it otherwise")
    void hides(@TempDir Path elsewhere) {
        CodeKey key = started();
        String name = key.make().text();
        String hash = key.hash(CODE).orElseThrow();
        assertThat(hash).startsWith(name).hasSizeLessThanOrEqualTo(64).doesNotContain(CODE, Fingerprint.of(CODE));
        assertThat(started().hash(CODE)).contains(hash);
        CodeKey other = new CodeKey(elsewhere);
        assertThat(other.make().text()).isNotEqualTo(name);
        assertThat(other.hash(CODE).orElseThrow()).isNotEqualTo(hash);
        assertThat(key.derived(CODE)).isEqualTo(started().derived(CODE)).isNotEqualTo(other.derived(CODE));
    }

    @Test
    @DisplayName("is not made by who types a code, is its owner's alone, and is put back with the next codes")
    void its_file() throws IOException {
        assertThat(started().hash(CODE)).isEmpty();
        assertThat(folder).isEmptyDirectory();
        CodeKey key = started();
        key.make();
        Path file = folder.resolve("codes.sleutel");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        key.make();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
}
