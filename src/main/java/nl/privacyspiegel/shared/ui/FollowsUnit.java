package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.router.QueryParameters;

/** A page whose address names the unit that it is about, so that the choice of a unit around the page changes it. */
public interface FollowsUnit {

    /**
     * The parameters of the address of this page when it is about another unit.
     *
     * @param unit the id of a unit that the current member can see
     */
    QueryParameters inUnit(String unit);
}
