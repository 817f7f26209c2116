package nl.privacyspiegel.backup.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import nl.privacyspiegel.backup.BackupBooks;
import nl.privacyspiegel.backup.Way;
import nl.privacyspiegel.backup.archive.ArchiveCheck;
import nl.privacyspiegel.backup.archive.ArchiveRestore;
import nl.privacyspiegel.backup.archive.ArchiveWriter;
import nl.privacyspiegel.backup.archive.BackupKey;
import nl.privacyspiegel.backup.archive.Progress;
import nl.privacyspiegel.backup.archive.UnitExport;
import nl.privacyspiegel.backup.archive.UnusableArchive;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code backup FILE}, {@code restore FILE} and {@code unit FILE --unit=NAME}: opens the database with the settings of the server
 * and nothing else. No key is made for a database that is about to be put back, and nothing works in it meanwhile.
 */
public final class BackupCommand {

    private static final List<String> NAMES = List.of("backup", "restore", "unit");
    private static final String KEY_FILE = "privacyspiegel.backup.key-file";

    private final PrintStream out;

    BackupCommand(PrintStream out) {
        this.out = out;
    }

    /** Whether these words ask for it, and not for the server. */
    public static boolean isMeant(String... words) {
        return words.length > 0 && NAMES.contains(words[0]);
    }

    /** What is opened: the database of the settings. No page, no work and no rule of the application. */
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class DatabaseOnly {}

    /**
     * Does it, and says on the console how far it is and what came of it.
     *
     * @return zero when it went well
     */
    public static int run(String... words) {
        return new BackupCommand(System.out).does(words);
    }

    int does(String... words) {
        if (words.length < 2 || words[1].startsWith("--")) {
            out.println("Gebruik: ./start " + words[0] + " BESTAND\nUsage: ./start " + words[0] + " FILE");
            return 2;
        }
        Path file = Path.of(words[1]).toAbsolutePath();
        boolean backup = words[0].equals("backup");
        boolean restore = words[0].equals("restore");
        Optional<String> wrong = !restore ? CommandWords.noPlaceFor(file) : CommandWords.nothingToReadIn(file);
        if (wrong.isPresent()) {
            out.println(wrong.get());
            return 1;
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DatabaseOnly.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Arrays.copyOfRange(words, 2, words.length))) {
            DataSource source = context.getBean(DataSource.class);
            Optional<String> closed = closed(source);
            if (closed.isPresent()) {
                out.println(closed.get());
                return 1;
            }
            Clock clock = Clock.systemUTC();
            Instant began = clock.instant();
            if (!backup && !restore) {
                return export(file, new UnitExport(source, clock), context.getEnvironment());
            }
            if (backup) {
                write(file, source, clock, context.getEnvironment());
            } else {
                long size = Files.size(file);
                new ArchiveRestore(source)
                        .restore(
                                file,
                                keyOf(file, context.getEnvironment()),
                                progress(),
                                restored -> BackupBooks.restored(restored, size, clock));
            }
            long seconds = Duration.between(began, clock.instant()).toSeconds();
            out.printf(
                    backup
                            ? "Reservekopie gemaakt: %s (%,d bytes, %d s).%nBack-up made.%n"
                            : "Teruggezet: %s (%,d bytes, %d s).%nRestored.%n",
                    file,
                    Files.size(file),
                    seconds);
            return 0;
        } catch (UnusableArchive refused) {
            out.println(refused.reason().words());
        } catch (IOException | SQLException failed) {
            out.println((!restore
                            ? "De reservekopie is niet gemaakt: %1$s%nThe back-up was not made: %1$s"
                            : "Er is niets teruggezet: %1$s%nNothing was restored: %1$s")
                    .formatted(CommandWords.why(failed)));
        }
        return 1;
    }

    private int export(Path file, UnitExport export, Environment settings) throws IOException, SQLException {
        List<UnitExport.Named> found = export.find(settings.getProperty("unit", ""));
        if (found.size() != 1) {
            out.println(CommandWords.whichUnit(found));
            return 1;
        }
        UnitExport.Report report = export.writeTo(file, found.getFirst());
        report.tables().forEach(lines -> out.printf("%s: %,d%n", lines.table(), lines.rows()));
        out.printf(
                "Gemaakt en nagelezen: %1$s, %2$,d regels van %3$s. Dit bestand is niet versleuteld.%n"
                        + "Made and read back: %2$,d lines. This file is not sealed.%n",
                file, report.rows(), report.name());
        return 0;
    }

    /** Why this database cannot be opened, before a key is made for it. */
    private static Optional<String> closed(DataSource source) {
        try {
            source.getConnection().close();
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(CommandWords.closed(refused));
        }
    }

    private void write(Path file, DataSource source, Clock clock, Environment settings)
            throws IOException, SQLException {
        BackupKey key = BackupKey.readOrMake(keyFile(settings));
        new ArchiveWriter(source, clock).writeTo(file, key, progress());
        try {
            ArchiveCheck.read(file, key);
        } catch (UnusableArchive damaged) {
            Files.delete(file);
            throw damaged;
        }
        try {
            new BackupBooks(new JdbcTemplate(source), clock).checked(Way.COMMAND, Files.size(file));
        } catch (DataAccessException older) {
            // A database of before these books: the file is there.
        }
        out.printf(
                "De sleutel staat in %1$s. Bewaar die ergens anders: zonder sleutel opent niemand deze reservekopie.%n"
                        + "The key is in %1$s. Keep it elsewhere: without it nobody opens this back-up.%n",
                keyFile(settings));
    }

    private BackupKey keyOf(Path file, Environment settings) throws IOException {
        Path keyFile = keyFile(settings);
        if (Files.exists(keyFile)) {
            return BackupKey.read(keyFile);
        }
        return Optional.ofNullable(System.console())
                .map(console -> console.readPassword("Sleutel van %s: ", file.getFileName()))
                .map(typed -> BackupKey.of(new String(typed)))
                .orElseThrow(() -> new IOException(keyFile + " ontbreekt / is missing (--" + KEY_FILE + "=…)"));
    }

    private static Path keyFile(Environment settings) {
        return Path.of(Objects.requireNonNull(settings.getProperty(KEY_FILE)));
    }

    private Progress progress() {
        return new Progress() {

            @Override
            public void done(String table, int number, int of, long rows) {
                out.printf("%3d/%d  %s: %,d%n", number, of, table, rows);
            }

            @Override
            public void looked(int number, int of) {
                if (number == of) {
                    out.printf("Nagelezen en heel: %1$d/%1$d.%nRead to its end and whole.%n", of);
                }
            }
        };
    }
}
