package nl.privacyspiegel.privacytest;

import org.springframework.data.jpa.repository.JpaRepository;

interface TestSettingRepository extends JpaRepository<TestSetting, Integer> {

    /** What is set, or the safe defaults. */
    default TestSetting current() {
        return findById(TestSetting.ONLY).orElseGet(TestSetting::new);
    }
}
