package nl.privacyspiegel.framework;

import java.util.UUID;
import nl.privacyspiegel.shared.document.VersionStore;
import org.springframework.data.jpa.repository.JpaRepository;

interface FrameworkVersionRepository extends JpaRepository<FrameworkVersion, UUID>, VersionStore<FrameworkVersion> {}
