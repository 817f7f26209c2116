package nl.privacyspiegel.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.privacyspiegel.backup.archive.ArchiveCheck;
import nl.privacyspiegel.backup.archive.ArchiveWriter;
import nl.privacyspiegel.backup.archive.BackupKey;
import nl.privacyspiegel.backup.archive.UnusableArchive;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the files, with the settings of this server. */
@Component
class BackupFiles {

    /** So many of those that are made by themselves stay. */
    static final int KEPT = 14;

    private static final String BEGIN = "privacyspiegel-";
    private static final String END = ".reservekopie";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DataSource source;
    private final Path keyFile;
    private final Path temporary;
    private final String folder;
    private final Clock clock;
    private final AtomicReference<Backups.@Nullable Underway> underway = new AtomicReference<>();

    BackupFiles(
            DataSource source,
            @Value("${privacyspiegel.backup.key-file}") Path keyFile,
            @Value("${privacyspiegel.data}") Path temporary,
            @Value("${privacyspiegel.backup.folder:}") String folder,
            Clock clock) {
        this.source = source;
        this.keyFile = keyFile.toAbsolutePath().normalize();
        this.temporary = temporary.toAbsolutePath().normalize();
        this.folder = folder;
        this.clock = clock;
    }

    Path keyFile() {
        return keyFile;
    }

    /** Where they are made by themselves; empty when nobody set it. */
    Optional<Path> folder() {
        return folder.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(folder).toAbsolutePath().normalize());
    }

    String name() {
        return BEGIN + MINUTE.format(clock.instant()) + END;
    }

    /** How far the one is that this server makes at this moment. */
    Optional<Backups.Underway> underway() {
        return Optional.ofNullable(underway.get());
    }

    /** One to hand out; who asked for it removes it. */
    Path makeForDownload() throws IOException, SQLException {
        removeLeftovers(Files.createDirectories(temporary));
        Path file = Files.createTempFile(temporary, BEGIN, END);
        Files.delete(file);
        write(file);
        return file;
    }

    /**
     * One in the folder, read to its end there, after which the oldest go. Tells its size.
     *
     * @throws UnusableArchive when what was written cannot be put back; it is gone then, and those before it stay
     */
    long makeIn(Path target) throws IOException, SQLException {
        Path file = Files.createDirectories(target).resolve(name());
        removeLeftovers(target);
        if (!Files.exists(file)) {
            write(file);
        }
        try {
            ArchiveCheck.read(file, BackupKey.readOrMake(keyFile));
        } catch (UnusableArchive damaged) {
            Files.delete(file);
            throw damaged;
        }
        removeOld(target);
        return Files.size(file);
    }

    private void write(Path file) throws IOException, SQLException {
        underway.set(new Backups.Underway(0, 0));
        try {
            new ArchiveWriter(source, clock)
                    .writeTo(
                            file,
                            BackupKey.readOrMake(keyFile),
                            (table, number, of, rows) -> underway.set(new Backups.Underway(number, of)));
        } finally {
            underway.set(null);
        }
    }

    private static void removeOld(Path target) throws IOException {
        List<Path> ours = named(target, BEGIN + "\\d{8}-\\d{4}" + END);
        for (Path old : ours.subList(Math.min(KEPT, ours.size()), ours.size())) {
            Files.delete(old);
        }
    }

    /** What a server that was killed left half or had to hand out still. One that is being made now is younger. */
    private void removeLeftovers(Path target) throws IOException {
        FileTime yesterday = FileTime.from(clock.instant().minus(Duration.ofDays(1)));
        for (Path left : named(target, BEGIN + "(\\d+" + END + "|[\\d-]+" + END + ArchiveWriter.HALF + ")")) {
            if (Files.getLastModifiedTime(left).compareTo(yesterday) < 0) {
                Files.delete(left);
            }
        }
    }

    /** The youngest first. Only what has a name of ours: whatever else lies there is somebody else's. */
    private static List<Path> named(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted(Comparator.comparing(Path::toString).reversed())
                    .toList();
        }
    }
}
