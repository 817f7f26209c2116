package nl.privacyspiegel.privacytest.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Keys of campaigns")
class CampaignKeysTest {

    private final UUID campaign = UUID.randomUUID();

    @TempDir
    private Path top;

    private CampaignKeys started() {
        return new CampaignKeys(top.resolve("sleutels"));
    }

    @Test
    void survive_a_new_start_and_are_for_their_owner_only() throws IOException {
        SecretKey key = started().make(campaign, CampaignKeys.Use.OPEN);
        assertThat(started().get(campaign, CampaignKeys.Use.OPEN)).isEqualTo(key);
        assertThat(started().make(campaign, CampaignKeys.Use.OPEN)).isEqualTo(key);
        Path file = top.resolve("sleutels").resolve(campaign + ".open");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void that_are_destroyed_open_nothing_any_more() {
        CampaignKeys keys = started();
        byte[] sealed = Seal.close(keys.make(campaign, CampaignKeys.Use.ANSWERS), "a row", new byte[] {1}, 64);
        keys.destroy(campaign, CampaignKeys.Use.ANSWERS);
        assertThat(keys.all()).isEmpty();
        assertThatThrownBy(() -> keys.get(campaign, CampaignKeys.Use.ANSWERS)).isInstanceOf(RuleViolation.class);
        SecretKey another = keys.make(campaign, CampaignKeys.Use.ANSWERS);
        assertThatThrownBy(() -> Seal.open(another, "a row", sealed)).isInstanceOf(RuleViolation.class);
        keys.destroy(UUID.randomUUID(), CampaignKeys.Use.OPEN);
    }

    @Test
    void that_another_server_destroyed_are_forgotten_too_and_not_written_back() {
        CampaignKeys one = started();
        CampaignKeys other = started();
        one.make(campaign, CampaignKeys.Use.OPEN);
        other.get(campaign, CampaignKeys.Use.OPEN);
        one.destroy(campaign, CampaignKeys.Use.OPEN);
        assertThat(other.inMemory()).containsExactly(new CampaignKeys.Kept(campaign, CampaignKeys.Use.OPEN));
        other.inMemory().forEach(key -> other.destroy(key.campaign(), key.use()));
        assertThatThrownBy(() -> other.get(campaign, CampaignKeys.Use.OPEN)).isInstanceOf(RuleViolation.class);
        assertThat(other.all()).isEmpty();
    }

    @Test
    void whose_file_went_while_the_server_runs_are_written_back_but_not_after_they_were_destroyed() throws IOException {
        CampaignKeys keys = started();
        SecretKey key = keys.make(campaign, CampaignKeys.Use.OPEN);
        Files.move(top.resolve("sleutels"), top.resolve("weg"));
        assertThat(keys.get(campaign, CampaignKeys.Use.OPEN)).isEqualTo(key);
        assertThat(started().get(campaign, CampaignKeys.Use.OPEN)).isEqualTo(key);
        keys.destroy(campaign, CampaignKeys.Use.OPEN);
        assertThatThrownBy(() -> keys.get(campaign, CampaignKeys.Use.OPEN)).isInstanceOf(RuleViolation.class);
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void of_which_the_file_was_replaced_while_the_server_runs_seal_nothing_until_the_right_one_is_back()
            throws IOException {
        CampaignKeys keys = started();
        SecretKey key = keys.make(campaign, CampaignKeys.Use.OPEN);
        Path file = top.resolve("sleutels").resolve(campaign + ".open");
        byte[] right = Files.readAllBytes(file);
        Files.delete(file);
        Files.write(file, new byte[32]);
        assertThatThrownBy(() -> keys.get(campaign, CampaignKeys.Use.OPEN)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> keys.make(campaign, CampaignKeys.Use.OPEN)).isInstanceOf(RuleViolation.class);
        assertThat(file).as("it may be the right one").hasBinaryContent(new byte[32]);
        Files.delete(file);
        Files.write(file, right);
        assertThat(keys.get(campaign, CampaignKeys.Use.OPEN)).isEqualTo(key);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void that_are_missing_are_told_to_who_runs_the_server(CapturedOutput output) {
        CampaignKeys keys = started();
        keys.make(campaign, CampaignKeys.Use.OPEN);
        UUID other = UUID.randomUUID();
        keys.tellMissing(Set.of(new CampaignKeys.Kept(campaign, CampaignKeys.Use.OPEN)), there -> false);
        assertThat(output).doesNotContain("ontbreken");
        keys.tellMissing(Set.of(new CampaignKeys.Kept(other, CampaignKeys.Use.OPEN)), there -> false);
        assertThat(output).contains("Sleutels die ontbreken", other + ".open", "reservekopie");
    }

    @Test
    void of_which_a_crash_left_a_half_are_made_anew() throws IOException {
        Files.createDirectories(top.resolve("sleutels"));
        Files.write(top.resolve("sleutels").resolve(campaign + ".open.new"), new byte[7]);
        SecretKey key = started().make(campaign, CampaignKeys.Use.OPEN);
        assertThat(started().get(campaign, CampaignKeys.Use.OPEN)).isEqualTo(key);
    }

    @Test
    void seal_for_one_row_and_in_one_size() {
        SecretKey key = started().make(campaign, CampaignKeys.Use.OPEN);
        byte[] some = Seal.close(key, "one", new byte[] {1, 2, 3}, Seal.size(3, 64));
        byte[] more = Seal.close(key, "one", new byte[30], Seal.size(30, 64));
        assertThat(some).hasSameSizeAs(more);
        assertThat(Seal.open(key, "one", some)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> Seal.open(key, "other", some)).isInstanceOf(RuleViolation.class);
        assertThat(Seal.size(33, 64)).isEqualTo(128);
        assertThat(Seal.open(key, "one", Seal.close(key, "one", new byte[32], Seal.size(32, 64))))
                .hasSize(32);
    }
}
