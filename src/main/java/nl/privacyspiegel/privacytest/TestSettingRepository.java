package nl.privacyspiegel.privacytest;

import org.springframework.data.jpa.repository.JpaRepository;

interface TestSettingRepository extends JpaRepository<TestSetting, Integer> {}
