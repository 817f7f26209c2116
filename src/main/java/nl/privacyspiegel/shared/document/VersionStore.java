package nl.privacyspiegel.shared.document;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/**
 * What {@link VersionLibrary} asks of the table of one kind of document; the repository of that table extends it.
 *
 * @param <V> how a version is stored
 */
public interface VersionStore<V extends DocumentVersion> {

    List<V> findAll();

    Optional<V> findById(UUID id);

    /** All versions of the document with this key, oldest first. */
    List<V> findByDocumentOrderByNumber(String document);

    /** The version, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select version from #{#entityName} version where version.id = :id")
    Optional<V> lock(UUID id);

    <S extends V> S saveAndFlush(S version);

    void delete(V version);
}
