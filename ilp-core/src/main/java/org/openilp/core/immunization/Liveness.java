package org.openilp.core.immunization;

/** Whether a vaccine is alive, which decides how far it must stand from others. */
public enum Liveness {
    /** Not alive: any distance from any other vaccine. */
    INACTIVATED,
    /** Alive and swallowed, or scratched into the skin: any distance from vaccines of other series. */
    LIVE,
    /** Alive and injected: on the same day as another such vaccine, or {@link Conventions#liveSpacingDays()} apart. */
    LIVE_INJECTED
}
