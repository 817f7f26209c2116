package nl.privacyspiegel.organisation.settings;

import org.springframework.data.jpa.repository.JpaRepository;

interface OrganisationSettingRepository extends JpaRepository<OrganisationSetting, Integer> {

    /** What is set, or nothing yet. */
    default OrganisationSetting current() {
        return findById(OrganisationSetting.ONLY).orElseGet(OrganisationSetting::new);
    }
}
