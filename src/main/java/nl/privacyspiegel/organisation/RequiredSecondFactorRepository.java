package nl.privacyspiegel.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface RequiredSecondFactorRepository extends JpaRepository<RequiredSecondFactor, Role> {}
