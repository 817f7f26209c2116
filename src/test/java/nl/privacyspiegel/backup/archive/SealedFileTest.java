package nl.privacyspiegel.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the file without its key learns nothing, and whoever changes it is found out. */
class SealedFileTest {

    private static final BackupKey KEY = BackupKey.of("correct horse battery staple");
    private static final int CHUNK = SealedChunks.BEFORE + SealedChunks.SIZE + SealedChunks.TAG;

    private static byte[] plain;
    private static byte[] sealed;

    @BeforeAll
    static void three_chunks_of_which_the_last_is_short() throws IOException {
        plain = new byte[2 * SealedChunks.SIZE + 17];
        Arrays.fill(plain, (byte) 'x');
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SealedOutput output = new SealedOutput(file, KEY, new SecureRandom())) {
            output.write(plain);
        }
        sealed = file.toByteArray();
    }

    @Test
    void who_has_the_key_reads_what_was_written_however_the_key_is_typed() throws IOException {
        assertThat(open(sealed, KEY)).isEqualTo(plain);
        assertThat(open(sealed, BackupKey.of("Correct-Horse Battery-Staple\n"))).isEqualTo(plain);
        assertThat(new String(sealed, UTF_8)).doesNotContain("xxxx");
    }

    @Test
    void another_key_and_another_file_are_told_from_damage() {
        assertRefused(Reason.OTHER_KEY, () -> open(sealed, BackupKey.of("another horse battery staple")));
        assertRefused(Reason.FOREIGN, () -> open("PK and so on".repeat(20).getBytes(UTF_8), KEY));
        byte[] later = sealed.clone();
        later[SealedChunks.FIRST_LINE.length]++;
        assertRefused(Reason.NEWER, () -> open(later, KEY));
        assertRefused(Reason.WEAK_KEY, () -> BackupKey.of("welkom 01"));
    }

    @Test
    void nothing_is_changed_unseen() {
        for (int place :
                new int[] {SealedChunks.HEADER, SealedChunks.HEADER + 1, SealedChunks.HEADER + 999, sealed.length - 1
                }) {
            byte[] changed = sealed.clone();
            changed[place] = (byte) ~changed[place];
            assertRefused(Reason.DAMAGED, () -> open(changed, KEY));
        }
    }

    @Test
    void an_end_that_is_cut_off_is_missed_also_between_two_chunks() {
        int first = SealedChunks.HEADER + CHUNK;
        for (int length :
                new int[] {SealedChunks.HEADER, first - 1, first, first + 3, first + CHUNK, sealed.length - 1}) {
            assertRefused(Reason.DAMAGED, () -> open(Arrays.copyOf(sealed, length), KEY));
        }
        assertRefused(Reason.DAMAGED, () -> open(Arrays.copyOf(sealed, sealed.length + 1), KEY));
    }

    @Test
    void chunks_are_not_swapped_unseen() {
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, SealedChunks.HEADER, swapped, SealedChunks.HEADER + CHUNK, CHUNK);
        System.arraycopy(sealed, SealedChunks.HEADER + CHUNK, swapped, SealedChunks.HEADER, CHUNK);
        assertRefused(Reason.DAMAGED, () -> open(swapped, KEY));
    }

    @Test
    void a_key_is_made_once_and_can_be_copied_by_hand(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sleutels").resolve("reservekopie.sleutel");
        BackupKey.readOrMake(file);
        String made = Files.readString(file);
        BackupKey.readOrMake(file);
        assertThat(Files.readString(file)).isEqualTo(made).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{2}\n");
    }

    private static byte[] open(byte[] file, BackupKey key) throws IOException {
        try (SealedInput input = new SealedInput(new ByteArrayInputStream(file), key)) {
            return input.readAllBytes();
        }
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        UnusableArchive.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
