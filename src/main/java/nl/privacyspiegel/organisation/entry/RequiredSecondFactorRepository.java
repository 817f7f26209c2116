package nl.privacyspiegel.organisation.entry;

import nl.privacyspiegel.organisation.Role;
import org.springframework.data.jpa.repository.JpaRepository;

interface RequiredSecondFactorRepository extends JpaRepository<RequiredSecondFactor, Role> {}
