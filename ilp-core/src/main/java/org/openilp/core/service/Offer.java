package org.openilp.core.service;

/**
 * What a level of the network may do of a service.
 *
 * @param kind how far it goes
 * @param scope the scope of a {@link OfferKind#LIMITED} offer, in English; empty for the others
 */
public record Offer(OfferKind kind, String scope) {

    /** The whole act. */
    public static final Offer FULL = new Offer(OfferKind.FULL, "");
    /** Only sends someone on. */
    public static final Offer REFER = new Offer(OfferKind.REFER, "");
    /** Not offered. */
    public static final Offer NONE = new Offer(OfferKind.NONE, "");

    private static final String LIMITED = "LIMITED: ";

    /** Checks that a limited offer, and no other, has a scope. */
    public Offer {
        if (kind == OfferKind.LIMITED && scope.isBlank()) {
            throw new IllegalArgumentException("limited offer without a scope; expected what may be done");
        }
        if (kind != OfferKind.LIMITED && !scope.isEmpty()) {
            throw new IllegalArgumentException("offer " + kind + " has the scope \"" + scope + "\"; expected none");
        }
    }

    /** A limited offer. */
    public static Offer limited(String scope) {
        return new Offer(OfferKind.LIMITED, scope);
    }

    /**
     * Reads the words of the catalogue: {@code FULL}, {@code LIMITED: scope}, {@code REFER}, or nothing for none.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Offer parse(String text) {
        if (text.startsWith(LIMITED)) {
            return limited(text.substring(LIMITED.length()).trim());
        }
        return switch (text) {
            case "FULL" -> FULL;
            case "REFER" -> REFER;
            case "" -> NONE;
            default ->
                throw new IllegalArgumentException(
                        "offer is \"" + text + "\"; expected FULL, \"LIMITED: scope\", REFER or nothing");
        };
    }

    /** Whether the act, or a part of it, is done here. */
    public boolean isDoneHere() {
        return kind == OfferKind.FULL || kind == OfferKind.LIMITED;
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (kind) {
            case FULL -> "FULL";
            case LIMITED -> LIMITED + scope;
            case REFER -> "REFER";
            case NONE -> "";
        };
    }
}
