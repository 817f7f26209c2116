package nl.privacyspiegel.shared.deleted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.SecretFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Every deletion twice: as a row in the transaction that deletes, and as a line in a file outside the database. A row without its
 * line is written there at the next start; a line without its row means that an older database was put back.
 */
@Component
public class DeletionLedger {

    private static final Logger LOG = LoggerFactory.getLogger(DeletionLedger.class);

    private final JdbcTemplate database;
    private final Path file;

    DeletionLedger(JdbcTemplate database, @Value("${privacyspiegel.deletions}") Path file) {
        this.database = database;
        this.file = file.toAbsolutePath().normalize();
    }

    /** Remembers, when the transaction of this moment is committed, that this was deleted for good. Twice is the same as once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String kind, UUID id, LocalDate on) {
        DeletedThing thing = new DeletedThing(kind, id, on);
        write(thing);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    append(List.of(thing));
                } catch (IOException failed) {
                    LOG.error("{} is niet bij te werken; de volgende start haalt het in: {}", file, failed.toString());
                }
            }
        });
    }

    void write(DeletedThing thing) {
        if (rows(thing) == 0) {
            database.update(
                    "insert into deleted_thing (kind, id, deleted_on) values (?, ?, ?)",
                    thing.kind(),
                    thing.id(),
                    thing.on());
        }
    }

    private int rows(DeletedThing thing) {
        return Optional.ofNullable(database.queryForObject(
                        "select count(*) from deleted_thing where kind = ? and id = ?",
                        Integer.class,
                        thing.kind(),
                        thing.id()))
                .orElse(0);
    }

    /** Writes into the file what a crash kept out of it. */
    void catchUp() {
        try {
            append(inDatabase());
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " kan niet worden geschreven", failed);
        }
    }

    /** What the file knows to be deleted and this database does not. */
    List<DeletedThing> toDeleteAgain() {
        return without(inDatabase(), inFile());
    }

    /** Those of the others that are not among these, each once. */
    private static List<DeletedThing> without(Collection<DeletedThing> these, Collection<DeletedThing> others) {
        Set<String> names = these.stream().map(DeletedThing::name).collect(Collectors.toSet());
        return others.stream().filter(thing -> names.add(thing.name())).toList();
    }

    private List<DeletedThing> inDatabase() {
        return database.query(
                "select kind, id, deleted_on from deleted_thing order by kind, id",
                (row, number) -> new DeletedThing(
                        row.getString(1), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)));
    }

    private List<DeletedThing> inFile() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .flatMap(line -> DeletedThing.parse(line).stream())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " kan niet worden gelezen", failed);
        }
    }

    /** What is not there yet. */
    private synchronized void append(Collection<DeletedThing> things) throws IOException {
        List<DeletedThing> missing = without(inFile(), things);
        if (missing.isEmpty()) {
            return;
        }
        if (!Files.exists(file)) {
            SecretFile.make(file, new byte[0]);
        }
        // What was cut off before stays a line of its own.
        String lines = missing.stream().map(thing -> "\n" + thing.line()).collect(Collectors.joining("", "", "\n"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }
}
