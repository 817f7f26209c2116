package nl.privacyspiegel.privacytest.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.privacyspiegel.shared.SecretFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys of campaigns: 256 bits each, in files of a folder of their own, never in the database. A key is on the disk
 * before anything that it seals is committed, and goes after what it sealed is gone.
 */
@Component
public class CampaignKeys {

    /** What a key seals. */
    public enum Use {
        /** Tests while the campaign is open, and which codes were used. */
        OPEN,
        /** Answers from closing until they are deleted. */
        ANSWERS;

        private String end() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A key that lies in the folder. */
    public record Kept(UUID campaign, Use use) {}

    private static final Logger LOG = LoggerFactory.getLogger(CampaignKeys.class);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<Kept, SecretKey> known = new ConcurrentHashMap<>();
    private final Map<Kept, Stamp> right = new ConcurrentHashMap<>();
    private final Map<Kept, Stamp> wrong = new ConcurrentHashMap<>();
    private final AtomicLong ended = new AtomicLong();
    private final Path folder;

    public CampaignKeys(@Value("${privacyspiegel.keys}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The key, made when there is none. */
    public synchronized SecretKey make(UUID campaign, Use use) {
        Kept kept = new Kept(campaign, use);
        SecretKey there = known.get(kept);
        if (there != null) {
            return onDisk(kept, there);
        }
        Path file = file(kept);
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[BYTES];
                random.nextBytes(fresh);
                SecretFile.make(file, fresh);
            }
            return read(kept).orElseThrow(LostKey::said);
        } catch (IOException failure) {
            throw new UncheckedIOException("Een sleutel in " + folder + " kan niet worden gemaakt", failure);
        }
    }

    /**
     * The key of a campaign for this use.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when it is not there
     */
    public SecretKey get(UUID campaign, Use use) {
        Kept kept = new Kept(campaign, use);
        SecretKey there = known.get(kept);
        if (there != null) {
            return onDisk(kept, there);
        }
        try {
            return read(kept).orElseThrow(() -> {
                LOG.error("De sleutel {} ontbreekt; zet die uit de reservekopie terug in {}.", name(kept), folder);
                return LostKey.said();
            });
        } catch (IOException failure) {
            throw new UncheckedIOException("Een sleutel in " + folder + " kan niet worden gelezen", failure);
        }
    }

    /**
     * Nothing is sealed with a key that only this run of the server knows: one whose file went is written back, and where another
     * one lies, which may be the right one, nothing goes on.
     */
    private SecretKey onDisk(Kept kept, SecretKey key) {
        Path file = file(kept);
        try {
            Stamp stamp = Stamp.of(file);
            if (stamp.equals(right.get(kept))) {
                return key;
            }
            if (!MessageDigest.isEqual(Files.readAllBytes(file), key.getEncoded())) {
                if (!stamp.equals(wrong.put(kept, stamp))) {
                    LOG.error(
                            "De sleutel {} in {} is een andere dan die waarmee is verzegeld. Stop de server, zet de goede"
                                    + " terug en start opnieuw.",
                            name(kept),
                            folder);
                }
                throw LostKey.said();
            }
            right.put(kept, stamp);
        } catch (NoSuchFileException gone) {
            writeBack(kept, key);
        } catch (IOException failure) {
            throw new UncheckedIOException("Een sleutel in " + folder + " kan niet worden gelezen", failure);
        }
        return key;
    }

    /** By what a file is known not to have changed since it was read. */
    private record Stamp(
            FileTime changed, long size, @Nullable Object file) {

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(found.lastModifiedTime(), found.size(), found.fileKey());
        }
    }

    /** Never while a key is destroyed. */
    private synchronized void writeBack(Kept kept, SecretKey key) {
        if (!key.equals(known.get(kept))) {
            throw LostKey.said();
        }
        try {
            SecretFile.make(file(kept), key.getEncoded());
            LOG.error("De sleutel {} was weg uit {}, en is teruggezet. Wie haalde hem weg?", name(kept), folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("Een sleutel in " + folder + " kan niet worden teruggezet", failure);
        }
    }

    /** Whether there is this key, in the folder or in memory, from where it is written back. */
    public boolean isThere(UUID campaign, Use use) {
        Kept kept = new Kept(campaign, use);
        return known.containsKey(kept) || Files.exists(file(kept));
    }

    /**
     * Tells who runs the server which of these keys are not there, or are others.
     *
     * @param isOther whether a key that is there does not open what it should
     */
    public void tellMissing(Set<Kept> wanted, Predicate<Kept> isOther) {
        Set<Kept> missing = new HashSet<>(wanted);
        all().stream().filter(wanted::contains).filter(isOther.negate()).forEach(missing::remove);
        if (!missing.isEmpty()) {
            LOG.error(
                    "Sleutels die ontbreken in {}, of andere zijn: {}. Wat ermee verzegeld is, kan niemand lezen."
                            + " Stop de server, zet de map met sleutels uit de reservekopie terug en start opnieuw.",
                    folder,
                    missing.stream().map(CampaignKeys::name).sorted().toList());
        }
    }

    /** Destroys a key when the transaction of this moment is committed, and not before. */
    public void destroyAfterCommit(UUID campaign, Use use) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                destroy(campaign, use);
            }
        });
    }

    /** Overwrites a key and removes it. When that fails, the next look of the calendar tries again. */
    public synchronized void destroy(UUID campaign, Use use) {
        Kept kept = new Kept(campaign, use);
        known.remove(kept);
        right.remove(kept);
        wrong.remove(kept);
        ended.incrementAndGet();
        Path file = file(kept);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] noise = new byte[(int) channel.size()];
            random.nextBytes(noise);
            channel.write(ByteBuffer.wrap(noise));
            channel.force(true);
            Files.delete(file);
            SecretFile.settle(folder);
        } catch (NoSuchFileException gone) {
            // Destroyed before.
        } catch (IOException failure) {
            LOG.error("De sleutel {} kan niet worden vernietigd: {}", name(kept), failure.getMessage());
        }
    }

    /** How many had their end since the start, those that were lost before included. */
    long ended() {
        return ended.get();
    }

    /** Those that this run of the server knows, though another one on the same folder may have destroyed them. */
    public Set<Kept> inMemory() {
        return Set.copyOf(known.keySet());
    }

    /** The keys that there are. */
    public List<Kept> all() {
        List<Kept> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> String.valueOf(file.getFileName())).forEach(name -> {
                    for (Use use : Use.values()) {
                        if (name.matches("[0-9a-f-]{36}\\" + use.end())) {
                            all.add(new Kept(UUID.fromString(name.substring(0, 36)), use));
                        }
                    }
                });
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return all;
    }

    /** Never while a key is destroyed: what was read before must not be known after. */
    private synchronized Optional<SecretKey> read(Kept kept) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file(kept));
            if (bytes.length != BYTES) {
                return Optional.empty();
            }
            SecretKey key = new SecretKeySpec(bytes, "AES");
            known.put(kept, key);
            return Optional.of(key);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    private Path file(Kept kept) {
        return folder.resolve(name(kept));
    }

    private static String name(Kept kept) {
        return kept.campaign() + kept.use().end();
    }
}
