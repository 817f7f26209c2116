package example.wrong.util;

/** Stands in a package that is called after a technique. */
public class InTheWrongPackage {}
