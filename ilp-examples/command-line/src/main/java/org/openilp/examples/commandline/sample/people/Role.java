package org.openilp.examples.commandline.sample.people;

/** What someone is in a household. */
public enum Role {
    /** The head. */
    HEAD,
    /** The wife of the head. */
    WIFE,
    /** A child of the head or the head's wife. */
    CHILD,
    /** The husband or wife of such a child. */
    IN_LAW,
    /** A child of such a child. */
    GRANDCHILD,
    /** A parent of the head. */
    PARENT
}
