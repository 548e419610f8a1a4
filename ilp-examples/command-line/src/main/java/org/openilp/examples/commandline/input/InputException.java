package org.openilp.examples.commandline.input;

/** Input with which nothing can be done. The message is one line for the user: place, value, what was expected. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Input that is wrong in the given way. */
    public InputException(String message) {
        super(message);
    }
}
