package nl.privacyspiegel.improvement.action;

/** What another action is called, and how far it is. */
public record ActionName(ActionId id, String what, ActionState state) {}
