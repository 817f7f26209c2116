package nl.privacyspiegel.privacytest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2File;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What lies in the files of the database, read past it as somebody who took them along. */
abstract class OnTheDisk extends TakingUseCases {

    static final int PEOPLE = 9;
    static final String OPEN_QUESTION = "actueel-01";

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    private CampaignRepository stored;

    @Autowired
    private Retention retention;

    /** All bytes that the database has on the disk, old ones too. */
    abstract String raw() throws IOException;

    String rawOfH2() throws IOException {
        jdbc.execute("checkpoint sync");
        return read(OnH2File.FOLDER);
    }

    String rawOfPostgres() throws IOException {
        jdbc.execute("checkpoint");
        Path base = Path.of(Objects.requireNonNull(jdbc.queryForObject("show data_directory", String.class)))
                .resolve("base");
        return read(base.resolve(Objects.requireNonNull(jdbc.queryForObject(
                "select oid::text from pg_database where datname = current_database()", String.class))));
    }

    private static String read(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** Deletes the answers as when their day has come. */
    void delete(Opened campaign) {
        transactions.executeWithoutResult(status ->
                retention.deleteAnswers(stored.findById(campaign.id().value()).orElseThrow(), FixedDay.TODAY));
    }
}
