package nl.privacyspiegel.organisation.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.privacyspiegel.organisation.Role;

/** A role whose members must log in in two steps. */
@Entity
@Table(name = "required_second_factor")
class RequiredSecondFactor {

    @Id
    @Enumerated(EnumType.STRING)
    private Role role;

    protected RequiredSecondFactor() {}

    RequiredSecondFactor(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
