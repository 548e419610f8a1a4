package org.openilp.core.growth;

import java.util.OptionalDouble;

/** The answer to one question about growth: a z-score, or the reason why there is none. */
public sealed interface GrowthResult permits ZScore, Refusal {

    /** What was asked for. */
    Indicator indicator();

    /** The z-score, implausible or not; empty where it was refused. */
    OptionalDouble z();
}
